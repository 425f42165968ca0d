import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { coverageFile, coverageQuery } from '../../api/coverage';
import { errorText } from '../../api/error-text';
import { coverage } from '../../messages/fr/coverage';
import { overlays } from '../../messages/fr/coverage-overlays';
import { errors } from '../../messages/fr/errors';
import { shell } from '../../messages/fr/shell';
import { needLabel } from '../../messages/fr/needs';
import { QueryView } from '../../ui/query-view';
import styles from './coverage.module.css';
import { questionOf } from './coverage-params';
import { CoverageFilters } from './coverage-filters';
import { CoverageSummary } from './coverage-summary';
import { CoverageTable } from './coverage-table';
import { OffersText, OverlayChoice, PermanencesText } from './overlays/overlay-choice';
import { OverlayTables } from './overlays/overlay-tables';
import { useOverlays } from './overlays/use-overlays';
import { PackFiles } from './pack-files';
import { useCoverage } from './use-coverage';

const CoverageMap = lazy(() => import('./coverage-map').then((m) => ({ default: m.CoverageMap })));

const VIEW_WORDS = {
  loading: coverage.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};
const FORMATS = ['xlsx', 'csv', 'geojson'] as const;

/** Where young people reach a live solution, where they do not, and why: map and table. */
export function CoverageScreen(): ReactElement {
  const { asked, change } = useCoverage();
  const { search } = useLocation();
  const { tri, page } = asked;
  const question = questionOf(asked);
  const [pointed, setPointed] = useState<string | null>(null);
  const overlay = useOverlays(asked);
  const query = useQuery(coverageQuery(question, { tri, page }));
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <p className={styles.kicker}>{coverage.kicker}</p>
        <h1>{coverage.title}</h1>
        <p>{coverage.subtitle}</p>
      </header>
      <nav aria-label={overlays.links.label}>
        <ul className={styles.files}>
          <li>
            <Link to={`/couverture/essai${search}`}>{overlays.links.trial}</Link>
          </li>
          <li>
            <Link to={`/couverture/evolution${search}`}>{overlays.links.evolution}</Link>
          </li>
        </ul>
      </nav>
      <CoverageFilters
        asked={asked}
        change={change}
        territory={query.data?.territoire.nom ?? null}
      />
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(answer) => (
          <>
            <title>
              {shell.title(
                coverage.summary.title(needLabel(answer.besoin.slug), answer.territoire.nom),
              )}
            </title>
            <CoverageSummary answer={answer} />
            <div className={styles.views} aria-busy={query.isPlaceholderData}>
              <section aria-labelledby="carte" className={styles.mapSide}>
                <h2 id="carte">{coverage.map.title}</h2>
                <Suspense fallback={<div className={styles.map} />}>
                  <CoverageMap
                    question={question}
                    besoin={needLabel(answer.besoin.slug)}
                    pointed={pointed}
                    onPoint={setPointed}
                    offersTiles={overlay.offersTiles}
                    permanences={overlay.permanences?.items ?? []}
                    demand={overlay.demand?.items ?? []}
                  />
                </Suspense>
                <OverlayChoice asked={asked} change={change} hasDemand={overlay.maySeeDemand} />
                {overlay.offers ? <OffersText asked={asked} count={overlay.offers.total} /> : null}
                {overlay.permanences ? <PermanencesText answer={overlay.permanences} /> : null}
                {overlay.permanencesError ? (
                  <p role="alert">{errorText(overlay.permanencesError)}</p>
                ) : null}
                {overlay.demandError ? <p role="alert">{errorText(overlay.demandError)}</p> : null}
                <p className={styles.note}>{coverage.map.hint}</p>
              </section>
              <section aria-labelledby="tableau">
                <h2 id="tableau">{coverage.table.title}</h2>
                <CoverageTable answer={answer} asked={asked} change={change} onPoint={setPointed} />
                <ul className={styles.files} aria-label={coverage.exports.label}>
                  {FORMATS.map((format) => (
                    <li key={format}>
                      <a href={coverageFile(question, tri, format)} download>
                        {coverage.exports.formats[format]}
                      </a>
                    </li>
                  ))}
                </ul>
                <h3>{coverage.pack.title}</h3>
                <p className={styles.note}>{coverage.pack.text}</p>
                <PackFiles question={question} />
              </section>
            </div>
            <OverlayTables overlay={overlay} onPoint={setPointed} />
          </>
        )}
      </QueryView>
    </div>
  );
}
