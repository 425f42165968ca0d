import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { embeddedSearchQuery } from '../../api/embed';
import { errorText } from '../../api/error-text';
import { UNKNOWN_PROFIL } from '../../api/profil';
import { bodyOfSearch } from '../../api/search-body';
import { paramsOfSearch, type Search } from '../../api/search-params';
import { embedWords as words } from '../../messages/fr/embed';
import { errors } from '../../messages/fr/errors';
import { findSolution } from '../../messages/fr/find-solution';
import { parisToday } from '../../messages/fr/format';
import { Boundary } from '../../ui/boundary';
import { ChoiceGroup } from '../../ui/choice-group';
import { Failure } from '../../ui/failure';
import { Pagination } from '../../ui/pagination';
import { Skeleton } from '../../ui/skeleton';
import { useMedia } from '../../ui/use-media';
import { Wordmark } from '../../ui/wordmark';
import { EmbedItem } from './embed-item';
import { EmbedTravel, EmbedTravelNote } from './embed-travel';
import { OutsideLink } from './outside-link';
import styles from './embed.module.css';

const EmbedMap = lazy(() => import('./embed-map').then((m) => ({ default: m.EmbedMap })));

type EmbedResultsProps = { search: Search; onPage: (page: number) => void };

export function EmbedResults({ search, onPage }: EmbedResultsProps): ReactElement {
  const [lit, setLit] = useState<string | null>(null);
  const [view, setView] = useState<'list' | 'map'>('list');
  const [today] = useState(parisToday);
  const isWide = useMedia('(min-width: 44rem)');
  const query = useQuery(embeddedSearchQuery(bodyOfSearch(search, UNKNOWN_PROFIL, today)));
  const answer = query.data;
  const { nav, previous, next, position } = findSolution.pages;
  const title = answer?.origine?.nom
    ? words.around(answer.origine.nom)
    : words.title(answer?.territoire?.nom ?? null);
  return (
    <div className={styles.screen}>
      <title>{words.page(title)}</title>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.count} aria-live="polite">
          {answer ? words.count(answer.total) : null}
        </p>
        {answer?.trajets ? <EmbedTravel travel={answer.trajets} /> : null}
        {isWide ? null : (
          <ChoiceGroup
            hidesQuestion
            question={findSolution.view.label}
            choices={[
              { value: 'list', label: findSolution.view.list },
              { value: 'map', label: findSolution.view.map },
            ]}
            value={view}
            onChange={setView}
          />
        )}
      </header>
      <main className={styles.main}>
        {isWide || view === 'list' ? (
          <div className={styles.column}>
            {query.isPending ? <Skeleton lines={4} label={words.loading} /> : null}
            {query.isError ? (
              <Failure
                title={words.failed}
                message={errorText(query.error)}
                retry={errors.retry}
                onRetry={() => void query.refetch()}
              />
            ) : null}
            {answer?.trajets ? (
              <EmbedTravelNote travel={answer.trajets} knownTimes={search.knownTimes} />
            ) : null}
            {answer?.total === 0 ? <p className={styles.empty}>{words.empty}</p> : null}
            <ol className={styles.list} aria-label={words.list}>
              {answer?.items.map((item) => (
                <li key={item.service.id}>
                  <EmbedItem item={item} isLit={lit === item.service.id} onLight={setLit} />
                </li>
              ))}
            </ol>
            {answer ? (
              <Pagination
                page={answer.page}
                pages={answer.pages}
                onChange={onPage}
                words={{ nav, previous, next, position: position(answer.page, answer.pages) }}
              />
            ) : null}
          </div>
        ) : null}
        {answer && (isWide || view === 'map') ? (
          <div className={styles.map}>
            <Boundary fallback={<p className={styles.empty}>{findSolution.noMap}</p>}>
              <Suspense fallback={null}>
                <EmbedMap search={search} answer={answer} lit={lit} />
              </Suspense>
            </Boundary>
          </div>
        ) : null}
      </main>
      <footer className={styles.foot}>
        <OutsideLink href={`/?${paramsOfSearch(search).toString()}`} className={styles.open}>
          <Wordmark name={words.open} />
        </OutsideLink>
        <p>{words.credit}</p>
      </footer>
    </div>
  );
}
