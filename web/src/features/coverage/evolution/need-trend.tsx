import type { ReactElement } from 'react';
import type { NeedTrend } from '../../../api/coverage-snapshots';
import { evolution } from '../../../messages/fr/coverage-evolution';
import { formatDate } from '../../../messages/fr/format';
import { needLabel } from '../../../messages/fr/needs';
import { Disclosure } from '../../../ui/disclosure';
import { TrendLine } from '../../../ui/trend-line';
import { ScrollRegion } from '../../../ui/scroll-region';
import coverageStyles from '../coverage.module.css';
import tableStyles from '../coverage-table.module.css';

const words = evolution.trend;
const FIGURES = ['couverts', 'a_confirmer', 'non_couverts', 'inconnus'] as const;

/** The young people covered, from one snapshot to the next until now: a line, and its figures. */
export function NeedTrendFigure({ trend }: { readonly trend: NeedTrend }): ReactElement {
  const { besoin, points } = trend;
  const name = needLabel(besoin.slug);
  const days = new Set(points.map(({ jour }) => jour.slice(0, 10)));
  return (
    <div className={coverageStyles.stack}>
      {days.size < 2 ? <p>{points.length < 2 ? words.tooFew : words.sameDay}</p> : null}
      {days.size < 2 ? null : (
        <TrendLine
          label={words.label(name)}
          points={points.map(({ id, jour, couverts }) => ({
            key: id ?? 'maintenant',
            at: Date.parse(jour),
            label: formatDate(jour),
            value: couverts,
          }))}
          format={words.count}
        />
      )}
      <Disclosure summary={words.figures}>
        <TrendTable trend={trend} caption={words.ofNeed(name)} />
      </Disclosure>
    </div>
  );
}

function TrendTable({
  trend,
  caption,
}: {
  readonly trend: NeedTrend;
  readonly caption: string;
}): ReactElement {
  return (
    <ScrollRegion label={caption}>
      <table className={tableStyles.table}>
        <caption className="hors-ecran">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.jour}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className={tableStyles.figure}>
                {words.columns[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trend.points.map((point) => (
            <tr key={point.id ?? 'maintenant'}>
              <th scope="row">
                {point.id === null ? words.now(point.jour) : formatDate(point.jour)}
              </th>
              {FIGURES.map((figure) => (
                <td key={figure} className={tableStyles.figure}>
                  {words.count(point[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
