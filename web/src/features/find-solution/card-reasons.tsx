import type { ReactElement } from 'react';
import type { Raison } from '../../api/contract';
import { NATURES, OUTCOMES, eligibility } from '../../messages/fr/eligibility';
import { card } from '../../messages/fr/find-solution';
import { formatDate } from '../../messages/fr/format';
import { Disclosure } from '../../ui/disclosure';
import { StatusIcon } from '../../ui/status';
import styles from './card-reasons.module.css';

export function CardReasons({ reasons }: { reasons: readonly Raison[] }): ReactElement {
  if (reasons.length === 0) return <p className={styles.none}>{eligibility.noRule}</p>;
  return (
    <Disclosure summary={card.why}>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={`${reason.regle}-${reason.issue}`}>
            <StatusIcon {...OUTCOMES[reason.issue]} />
            <div>
              <p>{reason.explication}</p>
              <p className={styles.origin}>
                {[
                  reason.nature ? NATURES[reason.nature] : '',
                  reason.verifiee_le ? eligibility.checkedOn(formatDate(reason.verifiee_le)) : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
                {reason.source_url ? (
                  <>
                    {' '}
                    <a href={reason.source_url} rel="noreferrer">
                      {eligibility.source}
                    </a>
                  </>
                ) : null}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
