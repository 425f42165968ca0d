import { useState, type ReactElement } from 'react';
import { isSettled, type Pair } from '../../api/duplicates';
import { errorText } from '../../api/error-text';
import { duplicates as words } from '../../messages/fr/duplicates';
import { Button } from '../../ui/button';
import styles from './duplicates.module.css';
import type { MergeChoice, PairDecisions } from './use-pair-decisions';

type PairDecisionProps = {
  readonly pair: Pair;
  readonly merge: MergeChoice;
  readonly decisions: PairDecisions;
};

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** A merge can be undone; that they are two structures is asked twice. */
export function PairDecision({ pair, merge, decisions }: PairDecisionProps): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const { decide, settle, isBusy, failure } = decisions;
  const error = failure?.id === pair.id ? failure.error : null;
  const about = (
    <span className="hors-ecran">{words.about(words.pair(pair.a.nom, pair.b.nom))}</span>
  );
  return (
    <div className={styles.deciding}>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {isAsked ? <p>{words.distinctSure}</p> : null}
      <div className={styles.buttons}>
        {isSettled(error) ? (
          <Button onClick={() => settle(pair.id)}>{words.next}</Button>
        ) : isAsked ? (
          <>
            <Button
              look="primary"
              ref={takeFocus}
              disabled={isBusy}
              onClick={() => decide({ pair, merge: null })}
            >
              {words.yes[pair.objet]}
              {about}
            </Button>
            <Button look="quiet" onClick={() => setAsked(false)}>
              {words.no}
            </Button>
          </>
        ) : (
          <>
            <Button
              look="primary"
              icon="check"
              disabled={isBusy}
              onClick={() => decide({ pair, merge })}
            >
              {words.merge}
              {about}
            </Button>
            <Button disabled={isBusy} onClick={() => setAsked(true)}>
              {words.distinct[pair.objet]}
              {about}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
