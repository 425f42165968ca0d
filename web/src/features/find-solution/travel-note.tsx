import type { ReactElement } from 'react';
import type { Trajets } from '../../api/contract';
import { findSolution } from '../../messages/fr/find-solution';
import { travelSource } from '../../messages/fr/travel';
import { travelNote as words } from '../../messages/fr/travel-note';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { SearchState } from './use-search';
import styles from './results.module.css';

type TravelNoteProps = { travel: Trajets; state: SearchState };

/** Where the minutes of the cards come from, said once; or why there are none. */
export function TravelNote({ travel, state }: TravelNoteProps): ReactElement {
  const { message, source, hors_reseaux: unknown } = travel;
  return (
    <>
      {message ? (
        <Notice title={findSolution.sort.duree} isCompact>
          <p>{message}</p>
        </Notice>
      ) : null}
      {unknown > 0 ? <UnknownTimes count={unknown} state={state} /> : null}
      {source ? <p className={styles.note}>{travelSource(source)}</p> : null}
    </>
  );
}

/** Nobody knows whether a bus goes there: they are counted, on show or not. */
function UnknownTimes({ count, state }: { count: number; state: SearchState }): ReactElement {
  const { knownTimes } = state.search;
  return (
    <Notice title={words.unknownTitle} isCompact>
      <p>{knownTimes ? words.leftOut(count) : words.kept(count)}</p>
      <div>
        <Button small onClick={() => state.change({ knownTimes: !knownTimes })}>
          {knownTimes ? words.show : words.hide}
        </Button>
      </div>
    </Notice>
  );
}
