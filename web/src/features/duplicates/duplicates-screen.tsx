import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { duplicates as words } from '../../messages/fr/duplicates';
import { shell } from '../../messages/fr/shell';
import { SelectField } from '../../ui/field';
import { Sheet, SheetHead } from '../../ui/sheet';
import styles from './duplicates.module.css';
import { MergesList } from './merges-list';
import { PairsList } from './pairs-list';

const VIEWS = ['a_decider', 'distincts', 'fusions'] as const;

export function DuplicatesScreen(): ReactElement {
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((one) => one === params.get('vue')) ?? 'a_decider';
  const asked = Number(params.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked > 0 && asked <= 100_000 ? asked : 1;
  const show = (vue: string, to: number): void => setParams({ vue, page: String(to) });
  return (
    <Sheet>
      <title>{shell.title(words.title)}</title>
      <SheetHead kicker={words.kicker} title={words.title} subtitle={words.subtitle} />
      <div className={styles.views}>
        <SelectField
          label={words.views.label}
          value={view}
          onChange={(event) => show(event.currentTarget.value, 1)}
        >
          {VIEWS.map((one) => (
            <option key={one} value={one}>
              {words.views[one]}
            </option>
          ))}
        </SelectField>
      </div>
      {view === 'fusions' ? (
        <MergesList page={page} onPage={(to) => show(view, to)} />
      ) : (
        <PairsList
          key={`${view} ${page}`}
          statut={view}
          page={page}
          onPage={(to) => show(view, to)}
        />
      )}
    </Sheet>
  );
}
