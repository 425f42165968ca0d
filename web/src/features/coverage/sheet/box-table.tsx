import type { ReactElement } from 'react';
import { coverage } from '../../../messages/fr/coverage';
import type { Box } from '../../../ui/box-plot';
import { ScrollRegion } from '../../../ui/scroll-region';
import styles from '../coverage-table.module.css';

const words = coverage.sheet.compare.table;

type BoxTableProps = {
  readonly caption: string;
  readonly boxes: readonly Box[];
  readonly format: (value: number) => string;
};

/** The figures of the drawing, for whoever does not see it. */
export function BoxTable({ caption, boxes, format }: BoxTableProps): ReactElement {
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption className="hors-ecran">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.set}</th>
            {[words.min, words.q1, words.mediane, words.q3, words.max].map((label) => (
              <th key={label} scope="col" className={styles.figure}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {boxes.map(({ key, label, min, q1, median, q3, max }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className={styles.figure}>{format(min)}</td>
              <td className={styles.figure}>{format(q1)}</td>
              <td className={styles.figure}>{format(median)}</td>
              <td className={styles.figure}>{format(q3)}</td>
              <td className={styles.figure}>{format(max)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
