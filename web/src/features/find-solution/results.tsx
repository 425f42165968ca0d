import { lazy, Suspense, type ReactElement } from 'react';
import type { SearchAnswer } from '../../api/contract';
import { findSolution } from '../../messages/fr/find-solution';
import { Pagination } from '../../ui/pagination';
import { ResultCard, type CardSlots } from './result-card';
import type { SearchState } from './use-search';
import styles from './results.module.css';

const NoPlaceSchemes = lazy(() =>
  import('./no-place-schemes').then((m) => ({ default: m.NoPlaceSchemes })),
);
const TravelNote = lazy(() => import('./travel-note').then((m) => ({ default: m.TravelNote })));
const EmptyResult = lazy(() => import('./empty-result').then((m) => ({ default: m.EmptyResult })));

type ResultsProps = {
  state: SearchState;
  answer: SearchAnswer;
  slots: CardSlots;
  trail: string;
  lit: string | null;
  onLight: (id: string | null) => void;
};

export function Results({ state, answer, slots, trail, lit, onLight }: ResultsProps): ReactElement {
  const { nav, previous, next, position } = findSolution.pages;
  return (
    <div className={styles.results}>
      {answer.trajets ? (
        <Suspense>
          <TravelNote travel={answer.trajets} state={state} />
        </Suspense>
      ) : null}
      {answer.total === 0 ? (
        <Suspense>
          <EmptyResult state={state} answer={answer} />
        </Suspense>
      ) : null}
      <ol className={styles.list} aria-label={findSolution.listLabel}>
        {answer.items.map((item) => (
          <li key={item.service.id}>
            <ResultCard
              item={item}
              travel={answer.trajets}
              slots={slots}
              trail={trail}
              isLit={lit === item.service.id}
              onLight={onLight}
            />
          </li>
        ))}
      </ol>
      <Pagination
        page={answer.page}
        pages={answer.pages}
        onChange={(page) => state.change({ page })}
        words={{ nav, previous, next, position: position(answer.page, answer.pages) }}
      />
      {answer.dispositifs_sans_lieu.length > 0 ? (
        <Suspense>
          <NoPlaceSchemes schemes={answer.dispositifs_sans_lieu} trail={trail} />
        </Suspense>
      ) : null}
    </div>
  );
}
