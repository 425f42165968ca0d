import type { ReactElement } from 'react';
import type { Placements, Proposal } from '../../../api/coverage-trial';
import { trial } from '../../../messages/fr/coverage-trial';
import { Button } from '../../../ui/button';
import { BusNotice } from './bus-notice';
import styles from './trial.module.css';
import { letterOf } from './trial-pins';

const words = trial.placements;

type PlacementListProps = {
  readonly answer: Placements;
  readonly onAdd: (proposals: readonly Proposal[]) => void;
};

/** The places proposed, the best first, with what each gains after those before it. */
export function PlacementList({ answer, onAdd }: PlacementListProps): ReactElement {
  const { propositions, candidats, garantie_phrase, mode } = answer;
  return (
    <>
      <p>
        {garantie_phrase} <span className={styles.note}>{words.candidates(candidats)}</span>
      </p>
      {mode === 'transports' ? <BusNotice isBeyondHours={false} /> : null}
      <ol className={styles.list}>
        {propositions.map((proposal) => (
          <li key={proposal.rang} className={styles.item}>
            <span className={styles.proposed} aria-hidden="true">
              {letterOf(proposal.rang)}
            </span>
            <div className={styles.about}>
              <p>
                <strong>{proposal.lieu.nom}</strong> {detailOf(proposal)}
              </p>
              <p className={styles.note}>
                {[
                  words.gain(proposal.jeunes_gagnes),
                  words.communes(proposal.communes.length),
                  proposal.rang > 1 ? words.together(proposal.jeunes_cumules) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <div className={styles.actions}>
              <Button
                small
                aria-label={words.addOne(proposal.lieu.nom)}
                onClick={() => onAdd([proposal])}
              >
                {words.add}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {propositions.length > 1 ? (
        <div>
          <Button onClick={() => onAdd(propositions)}>{words.addAll}</Button>
        </div>
      ) : null}
    </>
  );
}

function detailOf({ lieu }: Proposal): string {
  const parts = [
    lieu.genre === 'france_services' ? words.service : null,
    lieu.genre === 'france_services' ? lieu.commune_nom : null,
    lieu.dans_le_territoire ? null : words.outside,
  ].filter(Boolean);
  return parts.length > 0 ? `(${parts.join(', ')})` : '';
}
