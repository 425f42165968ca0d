import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { duplicates as words } from '../../messages/fr/duplicates';
import { shell } from '../../messages/fr/shell';
import { SelectField } from '../../ui/field';
import { Sheet, SheetHead } from '../../ui/sheet';
import styles from './duplicates.module.css';
import { MergesList } from './merges-list';
import { type PairsFilter, PairsFilters, readLikeness } from './pairs-filters';
import { PairsList } from './pairs-list';

const VIEWS = ['a_decider', 'solutions', 'distincts', 'fusions'] as const;

type View = (typeof VIEWS)[number];

const PAIRS = {
  a_decider: { objet: 'structure', statut: 'a_decider' },
  solutions: { objet: 'service', statut: 'a_decider' },
  distincts: { objet: 'structure', statut: 'distincts' },
} as const;

const NO_FILTER: PairsFilter = { q: '', ressemblance: null };

export function DuplicatesScreen(): ReactElement {
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((one) => one === params.get('vue')) ?? 'a_decider';
  const asked = Number(params.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 && asked <= 100_000 ? asked : 1;
  const filter = {
    q: params.get('q')?.slice(0, 200) ?? '',
    ressemblance: readLikeness(params.get('ressemblance')),
  };
  const show = (vue: View, to: number, { q, ressemblance }: PairsFilter): void =>
    setParams({
      vue,
      page: String(to),
      ...(q === '' ? {} : { q }),
      ...(ressemblance === null ? {} : { ressemblance }),
    });
  return (
    <Sheet>
      <title>{shell.title(words.title)}</title>
      <SheetHead kicker={words.kicker} title={words.title} subtitle={words.subtitle} />
      <div className={styles.views}>
        <SelectField
          label={words.views.label}
          value={view}
          onChange={({ currentTarget }) =>
            show(VIEWS.find((one) => one === currentTarget.value) ?? 'a_decider', 1, NO_FILTER)
          }
        >
          {VIEWS.map((one) => (
            <option key={one} value={one}>
              {words.views[one]}
            </option>
          ))}
        </SelectField>
      </div>
      {view === 'fusions' ? (
        <MergesList page={page} onPage={(to) => show(view, to, NO_FILTER)} />
      ) : (
        <>
          <PairsFilters {...filter} onChange={(chosen) => show(view, 1, chosen)} />
          <PairsList
            key={`${view} ${page} ${filter.q} ${filter.ressemblance}`}
            asked={{ ...PAIRS[view], ...filter, page }}
            onPage={(to) => show(view, to, filter)}
          />
        </>
      )}
    </Sheet>
  );
}
