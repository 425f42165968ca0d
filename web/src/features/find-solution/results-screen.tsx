import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { Commune, SearchAnswer } from '../../api/contract';
import { errorText } from '../../api/error-text';
import { trailOf } from '../../api/use-asker';
import { errors } from '../../messages/fr/errors';
import { findSolution } from '../../messages/fr/find-solution';
import { Boundary } from '../../ui/boundary';
import { ChoiceGroup } from '../../ui/choice-group';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useMedia } from '../../ui/use-media';
import { Doubt } from './doubt';
import { Notices } from './notices';
import { placeName } from './place-options';
import { ProfilePanel } from './profile-panel';
import type { CardSlots } from './result-card';
import { Results } from './results';
import { ResultsBar } from './results-bar';
import { SearchForm } from './search-form';
import { useResultsFocus } from './use-results-focus';
import type { SearchState } from './use-search';
import styles from './results-screen.module.css';

const ActiveFilters = lazy(() =>
  import('./active-filters').then((m) => ({ default: m.ActiveFilters })),
);
const ResultMap = lazy(() => import('./result-map').then((m) => ({ default: m.ResultMap })));

type ResultsScreenProps = {
  state: SearchState;
  commune: Commune | null;
  results: UseQueryResult<SearchAnswer>;
  slots: CardSlots;
};

export function ResultsScreen({
  state,
  commune,
  results,
  slots,
}: ResultsScreenProps): ReactElement {
  const [lit, setLit] = useState<string | null>(null);
  const [view, setView] = useState<'list' | 'map'>('list');
  const isWide = useMedia('(min-width: 64rem)');
  const { profil, changeProfil } = state;
  const heading = useResultsFocus(state.search.page);
  const answer = results.data;
  const words = findSolution.view;
  return (
    <div className={styles.screen}>
      <h1 className="hors-ecran" ref={heading} tabIndex={-1}>
        {findSolution.resultsTitle(commune ? placeName(commune) : null)}
      </h1>
      <div className={styles.band}>
        <SearchForm state={state} />
        <ProfilePanel profil={profil} useful={answer?.questions ?? []} onChange={changeProfil} />
      </div>
      <div className={styles.context}>
        <Notices notices={answer?.avis ?? []} />
        <Doubt profil={profil} useful={answer?.questions ?? []} onChange={changeProfil} />
      </div>
      <div className={styles.columns} data-view={isWide ? 'both' : view}>
        <div className={styles.column}>
          <ResultsBar state={state} commune={commune} answer={answer} isBusy={results.isFetching} />
          <Suspense>
            <ActiveFilters state={state} territory={answer?.territoire?.nom ?? null} />
          </Suspense>
          {isWide ? null : (
            <ChoiceGroup
              hidesQuestion
              question={words.label}
              choices={[
                { value: 'list', label: words.list },
                { value: 'map', label: words.map },
              ]}
              value={view}
              onChange={setView}
            />
          )}
          {isWide || view === 'list' ? (
            <>
              {state.search.commune || state.search.territoire ? null : (
                <Notice title={findSolution.noPlace.title} icon="place" isCompact>
                  <p>{findSolution.noPlace.text}</p>
                </Notice>
              )}
              {results.isPending ? <Skeleton lines={4} label={findSolution.loading} /> : null}
              {results.isError ? (
                <Failure
                  title={errors.title}
                  message={errorText(results.error)}
                  retry={errors.retry}
                  onRetry={() => void results.refetch()}
                />
              ) : null}
              {answer ? (
                <Results
                  state={state}
                  answer={answer}
                  slots={slots}
                  trail={trailOf({ ...state.search, profil })}
                  lit={lit}
                  onLight={setLit}
                />
              ) : null}
            </>
          ) : null}
        </div>
        {isWide || view === 'map' ? (
          <div className={styles.map}>
            <Boundary fallback={<p className={styles.noMap}>{findSolution.noMap}</p>}>
              <Suspense fallback={<div className={styles.waiting} />}>
                <ResultMap
                  state={state}
                  commune={commune}
                  answer={answer ?? null}
                  lit={lit}
                  onShowList={() => setView('list')}
                />
              </Suspense>
            </Boundary>
          </div>
        ) : null}
      </div>
    </div>
  );
}
