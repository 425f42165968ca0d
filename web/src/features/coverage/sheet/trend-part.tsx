import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { trendQuery } from '../../../api/coverage-snapshots';
import { evolution } from '../../../messages/fr/coverage-evolution';
import { needLabel } from '../../../messages/fr/needs';
import { writeCoverageParams } from '../coverage-params';
import { NeedTrendFigure } from '../evolution/need-trend';
import type { CoverageAsked } from '../use-coverage';
import { Part } from './part';

type TrendPartProps = Pick<CoverageAsked, 'asked'> & { readonly territoire: string };

/** How the need that is looked at goes, from one snapshot to the next. */
export function TrendPart({ asked, territoire }: TrendPartProps): ReactElement | null {
  const { besoin, mode, withUnconfirmed } = asked;
  const { data } = useQuery(trendQuery({ territoire, besoin, mode, withUnconfirmed }, null));
  const trend = data?.besoins[0];
  if (!data || !trend) return null;
  const query = writeCoverageParams({ ...asked, territoire, page: 1 });
  query.set('besoins', 'tous');
  return (
    <Part
      id="tendance"
      title={`${evolution.trend.title}\u00a0: ${needLabel(trend.besoin.slug).toLowerCase()}`}
    >
      <p>{evolution.fixed(data.duree_max)}</p>
      <NeedTrendFigure trend={trend} />
      <p>
        <Link to={`/couverture/evolution?${query.toString()}`}>{evolution.trend.all}</Link>
      </p>
    </Part>
  );
}
