import type { ReactElement, ReactNode } from 'react';
import styles from './scroll-region.module.css';

type ScrollRegionProps = { readonly label: string; readonly children: ReactNode };

/** What is wider than the screen scrolls by itself, by the keyboard too. */
export function ScrollRegion({ label, children }: ScrollRegionProps): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
