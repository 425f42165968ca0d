import type { ReactElement } from 'react';
import styles from './legend.module.css';

export type LegendEntry = { readonly colour: 'yes' | 'unsure' | 'no'; readonly label: string };

const SIGNS = { yes: '', unsure: '?', no: '×' } as const;

export function Legend({ entries }: { entries: readonly LegendEntry[] }): ReactElement {
  return (
    <ul className={styles.legend}>
      {entries.map(({ colour, label }) => (
        <li key={colour}>
          <span className={`${styles.dot} ${styles[colour]}`} aria-hidden="true">
            {SIGNS[colour]}
          </span>
          {label}
        </li>
      ))}
    </ul>
  );
}
