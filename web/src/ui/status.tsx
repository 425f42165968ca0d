import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './status.module.css';

export type Tone = 'positive' | 'unsure' | 'negative' | 'neutral';

const ICONS: Record<Tone, IconName> = {
  positive: 'check',
  unsure: 'question',
  negative: 'cross',
  neutral: 'info',
};

export function Status({ tone, children }: { tone: Tone; children: ReactNode }): ReactElement {
  return (
    <span className={`${styles.status} ${styles[tone]}`}>
      <Icon name={ICONS[tone]} />
      <span>{children}</span>
    </span>
  );
}

export function StatusIcon({ tone, label }: { tone: Tone; label: string }): ReactElement {
  return (
    <span className={`${styles.round} ${styles[tone]}`}>
      <Icon name={ICONS[tone]} />
      <span className="hors-ecran">{label}</span>
    </span>
  );
}
