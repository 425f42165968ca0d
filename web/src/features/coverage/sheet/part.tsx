import type { ReactElement, ReactNode } from 'react';
import styles from '../coverage.module.css';

type PartProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** A part of the sheet, as wide as its tables need. */
export function Part({ id, title, children }: PartProps): ReactElement {
  return (
    <section className={styles.partOfSheet} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
