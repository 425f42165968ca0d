import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import {
  comparisonQuery,
  type Snapshot,
  snapshotsQuery,
  trendQuery,
} from '../../../api/coverage-snapshots';
import { errorText } from '../../../api/error-text';
import { coverage } from '../../../messages/fr/coverage';
import { evolution } from '../../../messages/fr/coverage-evolution';
import { errors } from '../../../messages/fr/errors';
import { formatDate } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { shell } from '../../../messages/fr/shell';
import { Disclosure } from '../../../ui/disclosure';
import { Notice } from '../../../ui/notice';
import { QueryView } from '../../../ui/query-view';
import coverageStyles from '../coverage.module.css';
import { writeCoverageParams } from '../coverage-params';
import { ComparisonNeeds } from './comparison-needs';
import { EvolutionFilters } from './evolution-filters';
import { NeedTrendFigure } from './need-trend';
import { TakeSnapshot } from './take-snapshot';
import { type EvolutionAsked, useEvolution } from './use-evolution';

const VIEW_WORDS = {
  loading: evolution.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** What was gained, what was lost and why, between two snapshots, or since one. */
export function EvolutionScreen(): ReactElement {
  const { asked, change } = useEvolution();
  const snapshots = useQuery(snapshotsQuery);
  const query = writeCoverageParams(asked).toString();
  return (
    <div className={coverageStyles.screen}>
      <title>{shell.title(evolution.title)}</title>
      <header className={coverageStyles.head}>
        <p className="ecran-seul">
          <Link to={`/couverture?${query}`}>{evolution.back}</Link>
          {' · '}
          <Link to={`/couverture/essai?${query}`}>{evolution.trial}</Link>
        </p>
        <p className={coverageStyles.kicker}>{coverage.title}</p>
        <h1>{evolution.title}</h1>
        <p>{evolution.subtitle}</p>
      </header>
      <QueryView query={snapshots} words={VIEW_WORDS} errorText={errorText}>
        {(items) => {
          const taken = items.filter(isTaken);
          const avant = asked.avant ?? taken[0]?.id ?? null;
          return (
            <>
              <EvolutionFilters asked={asked} change={change} snapshots={taken} avant={avant} />
              {taken.length === 0 ? (
                <Notice title={evolution.none}>
                  <p>{evolution.noneText}</p>
                </Notice>
              ) : (
                <ComparedMoments asked={asked} avant={avant} />
              )}
            </>
          );
        }}
      </QueryView>
      <Trends asked={asked} last={snapshots.data?.find(isTaken)?.id ?? null} />
      <TakeSnapshot />
    </div>
  );
}

const isTaken = ({ statut }: Snapshot): boolean => statut === 'pris';

type AskedProps = Pick<EvolutionAsked, 'asked'>;

const questionOf = ({ asked }: AskedProps) => ({
  territoire: asked.territoire,
  besoin: asked.everyNeed ? null : asked.besoin,
  mode: asked.mode,
  withUnconfirmed: asked.withUnconfirmed,
});

function ComparedMoments({
  asked,
  avant,
}: AskedProps & { readonly avant: string | null }): ReactElement {
  const query = useQuery(comparisonQuery(questionOf({ asked }), avant, asked.apres));
  return (
    <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
      {(answer) => (
        <div className={coverageStyles.stack} aria-busy={query.isPlaceholderData}>
          <p>
            <strong>
              {evolution.between(
                formatDate(answer.avant.jour),
                formatDate(answer.apres.jour),
                answer.territoire.nom,
              )}
            </strong>{' '}
            <span className={coverageStyles.note}>{evolution.fixed(answer.duree_max)}</span>
          </p>
          <ComparisonNeeds answer={answer} />
        </div>
      )}
    </QueryView>
  );
}

function Trends({
  asked,
  last,
}: AskedProps & { readonly last: string | null }): ReactElement | null {
  const { data } = useQuery(trendQuery(questionOf({ asked }), last));
  if (!data) return null;
  const only = data.besoins.length === 1;
  return (
    <section className={coverageStyles.partOfSheet} aria-labelledby="tendance">
      <h2 id="tendance">{evolution.trend.title}</h2>
      {data.besoins.map((trend) =>
        only ? (
          <div key={trend.besoin.slug} className={coverageStyles.stack}>
            <h3>{evolution.trend.ofNeed(needLabel(trend.besoin.slug))}</h3>
            <NeedTrendFigure trend={trend} />
          </div>
        ) : (
          <Disclosure key={trend.besoin.slug} summary={needLabel(trend.besoin.slug)}>
            <NeedTrendFigure trend={trend} />
          </Disclosure>
        ),
      )}
    </section>
  );
}
