import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import type { Commune, SearchAnswer } from '../../api/contract';
import { findSolution } from '../../messages/fr/find-solution';
import { Button } from '../../ui/button';
import { useEscape } from '../../ui/use-escape';
import { placeName } from './place-options';
import { countFilters, SORTS } from '../../api/search-params';
import type { SearchState } from './use-search';
import styles from './results-bar.module.css';

const FacetPanel = lazy(() => import('./facet-panel').then((m) => ({ default: m.FacetPanel })));

const VERDICT_ORDER = ['eligible', 'a_verifier', 'non_eligible'] as const;

type ResultsBarProps = {
  state: SearchState;
  commune: Commune | null;
  answer: SearchAnswer | undefined;
  isBusy: boolean;
};

export function ResultsBar({ state, commune, answer, isBusy }: ResultsBarProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEscape(isOpen, () => {
    setOpen(false);
    opener.current?.focus();
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
            ref={opener}
            icon="sliders"
            aria-expanded={isOpen}
            aria-controls="affiner"
            onClick={() => setOpen(!isOpen)}
          >
            {filters > 0 ? refine.active(filters) : refine.button}
          </Button>
          <label className={styles.sort}>
            <span>{sort.label}</span>
            <select
              value={search.sort ?? (search.q ? 'pertinence' : 'distance')}
              onChange={(event) =>
                change({ sort: SORTS.find((name) => name === event.target.value) ?? null })
              }
            >
              {SORTS.map((name) => (
                <option key={name} value={name}>
                  {sort[name]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      {isOpen ? (
        <Suspense>
          <FacetPanel state={state} counts={answer?.facettes ?? {}} />
        </Suspense>
      ) : null}
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
