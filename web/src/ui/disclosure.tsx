import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon';
import styles from './disclosure.module.css';

type DisclosureProps = {
  summary: ReactNode;
  open?: boolean;
  onOpen?: () => void;
  children: ReactNode;
};

export function Disclosure({ summary, open, onOpen, children }: DisclosureProps): ReactElement {
  return (
    <details className={styles.disclosure} open={open} onToggle={onOpen}>
      <summary className={styles.summary}>
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
