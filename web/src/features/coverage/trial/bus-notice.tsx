import type { ReactElement } from 'react';
import { trial } from '../../../messages/fr/coverage-trial';
import { Notice } from '../../../ui/notice';
import styles from './trial.module.css';

const words = trial.bus;

type BusNoticeProps = {
  /** When few buses run, if any. */
  readonly isBeyondHours: boolean;
};

/** The journey is that of an ordinary Tuesday, whatever the days and hours. */
export function BusNotice({ isBeyondHours }: BusNoticeProps): ReactElement {
  if (!isBeyondHours) return <p className={styles.note}>{words.text}</p>;
  return (
    <Notice title={words.beyond} tone="attention" level={3} isCompact>
      <p>{words.text}</p>
    </Notice>
  );
}
