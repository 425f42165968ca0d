import type { ReactElement } from 'react';
import styles from './box-plot.module.css';

export type Box = {
  readonly key: string;
  readonly label: string;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
};

type BoxPlotProps = {
  /** Says all that is drawn: the figures stand in a table beside. */
  readonly label: string;
  readonly boxes: readonly Box[];
  /** The mark across every box; null when it is not known. */
  readonly here: { readonly value: number; readonly label: string } | null;
  readonly format: (value: number) => string;
};

const WIDTH = 640;
const ROW = 58;
const BAR = 22;
const TOP = 26;
const BOTTOM = 26;
const SIDE = 8;

/** Minimum, quartiles, median and maximum of some sets, on one scale, and where one stands. */
export function BoxPlot({ label, boxes, here, format }: BoxPlotProps): ReactElement {
  const most = Math.max(1e-9, here?.value ?? 0, ...boxes.map(({ max }) => max));
  const x = (value: number): number => SIDE + (value / most) * (WIDTH - 2 * SIDE);
  const height = TOP + boxes.length * ROW + BOTTOM;
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {here ? (
        <g className={styles.here}>
          <line x1={x(here.value)} x2={x(here.value)} y1={TOP - 8} y2={height - BOTTOM} />
          <text x={x(here.value)} y={TOP - 12} textAnchor={anchorAt(here.value / most)}>
            {here.label}
          </text>
        </g>
      ) : null}
      {boxes.map((box, row) => (
        <Row key={box.key} box={box} x={x} y={TOP + row * ROW} />
      ))}
      <line className={styles.axis} x1={x(0)} x2={x(most)} y1={height - 20} y2={height - 20} />
      <text className={styles.tick} x={x(0)} y={height - 5}>
        {format(0)}
      </text>
      <text className={styles.tick} x={x(most)} y={height - 5} textAnchor="end">
        {format(most)}
      </text>
    </svg>
  );
}

function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.15) return 'start';
  return share > 0.85 ? 'end' : 'middle';
}

type RowProps = { readonly box: Box; readonly x: (value: number) => number; readonly y: number };

function Row({ box, x, y }: RowProps): ReactElement {
  const top = y + 20;
  const middle = top + BAR / 2;
  return (
    <g>
      <text className={styles.name} x={SIDE} y={y + 13}>
        {box.label}
      </text>
      <line className={styles.whisker} x1={x(box.min)} x2={x(box.max)} y1={middle} y2={middle} />
      {[box.min, box.max].map((end, index) => (
        <line
          key={index === 0 ? 'min' : 'max'}
          className={styles.whisker}
          x1={x(end)}
          x2={x(end)}
          y1={top + 5}
          y2={top + BAR - 5}
        />
      ))}
      <rect
        className={styles.box}
        x={x(box.q1)}
        y={top}
        width={Math.max(1, x(box.q3) - x(box.q1))}
        height={BAR}
      />
      <line
        className={styles.median}
        x1={x(box.median)}
        x2={x(box.median)}
        y1={top}
        y2={top + BAR}
      />
    </g>
  );
}
