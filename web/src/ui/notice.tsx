import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './notice.module.css';

type NoticeProps = {
  title: string;
  icon?: IconName;
  tone?: 'info' | 'attention' | 'failure';
  role?: 'alert' | 'status' | 'note';
  level?: 1 | 2 | 3;
  isCompact?: boolean;
  children?: ReactNode;
};

export function Notice(props: NoticeProps): ReactElement {
  const { title, icon, tone, role, level, isCompact, children } = props;
  const Title = `h${level ?? 2}` as const;
  return (
    <section
      className={`${styles.notice} ${styles[tone ?? 'info']} ${isCompact ? styles.compact : ''}`}
      role={role}
    >
      <Icon name={icon ?? (tone === 'info' || !tone ? 'info' : 'warning')} large />
      <div className={styles.body}>
        <Title className={styles.title}>{title}</Title>
        {children}
      </div>
    </section>
  );
}
