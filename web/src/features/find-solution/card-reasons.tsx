import type { ReactElement } from 'react';
import type { Eligibilite } from '../../api/contract';
import { eligibility as words } from '../../messages/fr/eligibility';
import { card } from '../../messages/fr/find-solution';
import { bindGuillemets } from '../../messages/fr/format';
import { reasonLines } from '../../messages/fr/reasons';
import { Disclosure } from '../../ui/disclosure';
import { ReasonList } from '../../ui/reason-list';
import { decisiveReason } from './decisive-reason';
import styles from './card-reasons.module.css';

export function CardReasons({ eligibility }: { eligibility: Eligibilite }): ReactElement {
  const decisive = decisiveReason(eligibility);
  if (eligibility.raisons.length === 0) return <p className={styles.decisive}>{words.noRule}</p>;
  return (
    <>
      {decisive ? <p className={styles.decisive}>{bindGuillemets(decisive.explication)}</p> : null}
      <div className={styles.why}>
        <Disclosure summary={card.why(eligibility.raisons.length)}>
          <ReasonList reasons={reasonLines(eligibility.raisons)} sourceLabel={words.source} />
        </Disclosure>
      </div>
    </>
  );
}
