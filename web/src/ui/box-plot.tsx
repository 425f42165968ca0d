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
  /** Says what is drawn: the figures stand in a table beside. */
  readonly label: string;
  readonly boxes: readonly Box[];
  /** The mark across every box; null when it is not known. */
  readonly here: { readonly value: number; readonly label: string } | null;
  readonly format: (value: number) => string;
};

const HEIGHT = 32;
const TOP = 5;
const BAR = 22;

/** Minimum, quartiles, median and maximum of some sets, on one scale, and where one stands. */
export function BoxPlot({ label, boxes, here, format }: BoxPlotProps): ReactElement {
  const most = Math.max(here?.value ?? 0, ...boxes.map(({ max }) => max));
  const share = (value: number): string => `${most > 0 ? (100 * value) / most : 0}%`;
  return (
    <figure className={styles.plot} aria-label={label}>
      {here ? (
        <p className={styles.hereName}>
          <svg className={styles.sample} width="10" height="22" aria-hidden="true">
            <line className={styles.here} x1="5" x2="5" y1="0" y2="22" />
          </svg>
          {here.label}
        </p>
      ) : null}
      {boxes.map((box) => (
        <div key={box.key}>
          <p>{box.label}</p>
          <Row box={box} share={share} here={here?.value ?? null} />
        </div>
      ))}
      <p className={styles.axis}>
        <span>{format(0)}</span>
        {most > 0 ? <span>{format(most)}</span> : null}
      </p>
    </figure>
  );
}

type RowProps = {
  readonly box: Box;
  /** How far along the scale a value stands. */
  readonly share: (value: number) => string;
  readonly here: number | null;
};

function Row({ box, share, here }: RowProps): ReactElement {
  const { min, q1, median, q3, max } = box;
  const middle = TOP + BAR / 2;
  return (
    <svg className={styles.row} width="100%" height={HEIGHT} aria-hidden="true">
      <Across at={share(min)} from={TOP + 5} to={TOP + BAR - 5} look={styles.whisker} />
      <Across at={share(max)} from={TOP + 5} to={TOP + BAR - 5} look={styles.whisker} />
      <line className={styles.whisker} x1={share(min)} x2={share(max)} y1={middle} y2={middle} />
      <rect className={styles.box} x={share(q1)} y={TOP} width={share(q3 - q1)} height={BAR} />
      <Across at={share(median)} from={TOP} to={TOP + BAR} look={styles.median} />
      {here === null ? null : <Across at={share(here)} from={0} to={HEIGHT} look={styles.here} />}
    </svg>
  );
}

type AcrossProps = {
  readonly at: string;
  readonly from: number;
  readonly to: number;
  readonly look: string | undefined;
};

function Across({ at, from, to, look }: AcrossProps): ReactElement {
  return <line className={look} x1={at} x2={at} y1={from} y2={to} />;
}
