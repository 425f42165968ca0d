import type { ReactElement, ReactNode, RefObject } from 'react';
import styles from './blocks.module.css';

type BlockProps = { readonly children: ReactNode };

/** One thing under another. */
export function Stack({ children }: BlockProps): ReactElement {
  return <div className={styles.stack}>{children}</div>;
}

/** The same, no wider than a line that is easy to read. */
export function Narrow({ children }: BlockProps): ReactElement {
  return <div className={styles.narrow}>{children}</div>;
}

/** Buttons and marks side by side, that wrap. */
export function Row({ children }: BlockProps): ReactElement {
  return <div className={styles.row}>{children}</div>;
}

/** What is to be compared: side by side where there is room. */
export function SideBySide({ children }: BlockProps): ReactElement {
  return <div className={styles.pair}>{children}</div>;
}

/** One thing among others, named by one of its titles. */
export function Card({ title, children }: BlockProps & { title: string }): ReactElement {
  return (
    <article className={styles.card} aria-label={title}>
      {children}
    </article>
  );
}

export function Quiet({ children }: BlockProps): ReactElement {
  return <p className={styles.quiet}>{children}</p>;
}

type SaidProps = { readonly text: string; readonly at?: RefObject<HTMLOutputElement | null> };

/** What was just done, said to everybody, screen readers too. */
export function Said({ text, at }: SaidProps): ReactElement {
  return (
    <output ref={at} tabIndex={-1} className={styles.said}>
      {text}
    </output>
  );
}

type ListProps = { readonly children: ReactNode; readonly label?: string };

export function CardList({ children, label }: ListProps): ReactElement {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}
