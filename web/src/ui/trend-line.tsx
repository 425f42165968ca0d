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
const HEIGHT = 160;
const SIDE = 8;
const TOP = 8;
const BOTTOM = 8;

/** A figure from one moment to the next, on a scale that begins at zero. */
export function TrendLine({ label, points, format }: TrendLineProps): ReactElement {
  const moments = points.map(({ at }) => at);
  const first = Math.min(...moments);
  const span = Math.max(1, Math.max(...moments) - first);
  const most = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const x = (at: number): number => 2 * SIDE + ((at - first) / span) * (WIDTH - 4 * SIDE);
  const y = (value: number): number => HEIGHT - BOTTOM - (value / most) * (HEIGHT - TOP - BOTTOM);
  const begin = points[0];
  const end = points.at(-1);
  const isFlat = points.every(({ value }) => value === null || value === 0);
  return (
    <figure className={styles.plot} aria-label={label}>
      {isFlat ? null : <p>{format(most)}</p>}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {isFlat ? null : (
          <line className={styles.grid} x1={SIDE} x2={WIDTH - SIDE} y1={y(most)} y2={y(most)} />
        )}
        <line className={styles.axis} x1={SIDE} x2={WIDTH - SIDE} y1={y(0)} y2={y(0)} />
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
      </svg>
      <p className={styles.ends}>
        {begin ? <span>{begin.label}</span> : null}
        {end && end !== begin ? <span>{end.label}</span> : null}
      </p>
    </figure>
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
