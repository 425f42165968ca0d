import { useId, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../../../ui/icon';
import { useMedia } from '../../../ui/use-media';
import styles from '../edit-sheet.module.css';

type SectionProps = {
  readonly title: string;
  /** One of many: on a small screen it opens when it is asked for. */
  readonly isFolded?: boolean;
  readonly children: ReactNode;
};

const SMALL = '(max-width: 47.99rem)';

export function Section({ title, isFolded = false, children }: SectionProps): ReactElement {
  const id = useId();
  const isSmall = useMedia(SMALL);
  if (isFolded && isSmall) {
    return (
      <details className={styles.folded}>
        <summary>
          <h2 className={styles.title}>{title}</h2>
          <Icon name="chevron" />
        </summary>
        <div className={styles.unfolded}>{children}</div>
      </details>
    );
  }
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
