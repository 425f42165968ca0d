import type { ReactElement } from 'react';
import styles from './skeleton.module.css';

export function Skeleton({ lines, label }: { lines: number; label: string }): ReactElement {
  return (
    <output className={styles.skeleton}>
      <span className="hors-ecran">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.card} aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
      ))}
    </output>
  );
}
