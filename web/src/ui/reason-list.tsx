import type { ReactElement } from 'react';
import { StatusIcon, type Tone } from './status';
import styles from './reason-list.module.css';

type Reason = {
  readonly key: string;
  readonly tone: Tone;
  readonly label: string;
  readonly text: string;
  readonly origin: string;
  readonly sourceUrl: string | null;
};

type ReasonListProps = { reasons: readonly Reason[]; sourceLabel: string };

export function ReasonList({ reasons, sourceLabel }: ReasonListProps): ReactElement {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.key}>
          <StatusIcon tone={reason.tone} label={reason.label} />
          <div>
            <p>{reason.text}</p>
            <p className={styles.origin}>
              {reason.origin}
              {reason.sourceUrl ? (
                <>
                  {reason.origin ? ' · ' : ''}
                  <a href={reason.sourceUrl} rel="noreferrer">
                    {sourceLabel}
                  </a>
                </>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
