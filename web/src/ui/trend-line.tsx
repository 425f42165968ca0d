import type { ReactElement } from 'react';
import styles from './trend-line.module.css';

export type TrendPoint = {
  readonly key: string;
  /** Where it stands in time, in milliseconds. */
  readonly at: number;
  readonly label: string;
  /** Null when it is not told: the line stops there. */
  readonly value: number | null;
};

type TrendLineProps = {
  /** Says what is drawn: the figures stand in a table beside. */
  readonly label: string;
  readonly points: readonly TrendPoint[];
  readonly format: (value: number) => string;
};

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 8;
const RIGHT = 8;
const TOP = 30;
const BOTTOM = 34;

/** A figure from one moment to the next, on a scale that begins at zero. */
export function TrendLine({ label, points, format }: TrendLineProps): ReactElement {
  const moments = points.map(({ at }) => at);
  const first = Math.min(...moments);
  const span = Math.max(1, Math.max(...moments) - first);
  const most = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const x = (at: number): number => LEFT + 8 + ((at - first) / span) * (WIDTH - LEFT - RIGHT - 16);
  const y = (value: number): number => HEIGHT - BOTTOM - (value / most) * (HEIGHT - TOP - BOTTOM);
  const begin = points[0];
  const end = points.at(-1);
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line className={styles.grid} x1={LEFT} x2={WIDTH - RIGHT} y1={y(most)} y2={y(most)} />
      <text className={styles.tick} x={LEFT} y={y(most) - 8}>
        {format(most)}
      </text>
      <line className={styles.axis} x1={LEFT} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />
      {segmentsOf(points).map((segment) => (
        <polyline
          key={segment[0]?.key}
          className={styles.line}
          points={segment.map((one) => `${x(one.at)},${y(one.value ?? 0)}`).join(' ')}
        />
      ))}
      {points.map(({ key, at, value }) =>
        value === null ? null : (
          <circle key={key} className={styles.point} cx={x(at)} cy={y(value)} r={5} />
        ),
      )}
      {begin ? (
        <text className={styles.tick} x={LEFT} y={HEIGHT - 8}>
          {begin.label}
        </text>
      ) : null}
      {end && end !== begin ? (
        <text className={styles.tick} x={WIDTH - RIGHT} y={HEIGHT - 8} textAnchor="end">
          {end.label}
        </text>
      ) : null}
    </svg>
  );
}

/** The runs of points whose value is told. */
function segmentsOf(points: readonly TrendPoint[]): readonly (readonly TrendPoint[])[] {
  const segments: TrendPoint[][] = [[]];
  for (const point of points) {
    if (point.value === null) segments.push([]);
    else segments.at(-1)?.push(point);
  }
  return segments.filter(({ length }) => length > 1);
}
