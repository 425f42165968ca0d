import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import type { Commune, SearchAnswer } from '../../api/contract';
import { findSolution } from '../../messages/fr/find-solution';
import { Button } from '../../ui/button';
import { useEscape } from '../../ui/use-escape';
import { placeName } from './place-options';
import { countFilters, SORTS, sortsFor } from '../../api/search-params';
import type { SearchState } from './use-search';
import styles from './results-bar.module.css';

const FacetPanel = lazy(() => import('./facet-panel').then((m) => ({ default: m.FacetPanel })));

const ExportPanel = lazy(() => import('./export-panel').then((m) => ({ default: m.ExportPanel })));

const VERDICT_ORDER = ['eligible', 'a_verifier', 'non_eligible'] as const;

type ResultsBarProps = {
  state: SearchState;
  commune: Commune | null;
  answer: SearchAnswer | undefined;
  isBusy: boolean;
};

export function ResultsBar({ state, commune, answer, isBusy }: ResultsBarProps): ReactElement {
  const [open, setOpen] = useState<'facets' | 'export' | null>(null);
  const facetsOpener = useRef<HTMLButtonElement>(null);
  const exportOpener = useRef<HTMLButtonElement>(null);
  const toggle = (panel: 'facets' | 'export'): void => setOpen(open === panel ? null : panel);
  useEscape(open !== null, () => {
    (open === 'facets' ? facetsOpener : exportOpener).current?.focus();
    setOpen(null);
  });
  const { search, change } = state;
  const filters = countFilters(search);
  const { refine, sort } = findSolution;
  return (
    <>
      <div className={styles.bar}>
        <h2 className={styles.count} aria-live="polite" aria-busy={isBusy}>
          {countText(answer, isBusy)}
          <small>
            {[
              findSolution.place(commune ? placeName(commune) : null),
              answer ? verdictsText(answer.facettes.verdict) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </h2>
        <div className={styles.tools}>
          <Button
            ref={facetsOpener}
            icon="sliders"
            aria-expanded={open === 'facets'}
            aria-controls="affiner"
            onClick={() => toggle('facets')}
          >
            {filters > 0 ? refine.active(filters) : refine.button}
          </Button>
          <span className={styles.export}>
            <Button
              ref={exportOpener}
              icon="download"
              aria-expanded={open === 'export'}
              aria-controls="exporter"
              onClick={() => toggle('export')}
            >
              {findSolution.export}
            </Button>
          </span>
          <label className={styles.sort}>
            <span>{sort.label}</span>
            <select
              value={search.sort ?? (search.q || !search.commune ? 'pertinence' : 'distance')}
              onChange={(event) =>
                change({ sort: SORTS.find((name) => name === event.target.value) ?? null })
              }
            >
              {sortsFor(search).map((name) => (
                <option key={name} value={name}>
                  {sort[name]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <Suspense>
        {open === 'facets' ? <FacetPanel state={state} counts={answer?.facettes ?? {}} /> : null}
        {open === 'export' ? (
          <div className={styles.panel} id="exporter">
            <ExportPanel search={search} />
          </div>
        ) : null}
      </Suspense>
    </>
  );
}

function verdictsText(counts: SearchAnswer['facettes']['verdict']): string {
  return VERDICT_ORDER.flatMap((verdict) => {
    const count = counts.find(({ valeur }) => valeur === verdict)?.nombre ?? 0;
    return count > 0 ? findSolution.verdicts[verdict](count) : [];
  }).join(', ');
}

function countText(answer: SearchAnswer | undefined, isBusy: boolean): string {
  if (answer) return findSolution.summary(answer.total);
  return isBusy ? findSolution.busy : findSolution.notShown;
}
