import type { ReactElement } from 'react';
import type { Trajets } from '../../api/contract';
import { findSolution } from '../../messages/fr/find-solution';
import { travelSource } from '../../messages/fr/travel';
import { Notice } from '../../ui/notice';
import styles from './results.module.css';

/** Where the minutes of the cards come from, said once; or why there are none. */
export function TravelNote({ travel }: { travel: Trajets }): ReactElement {
  return (
    <>
      {travel.message ? (
        <Notice title={findSolution.sort.duree} isCompact>
          <p>{travel.message}</p>
        </Notice>
      ) : null}
      {travel.source ? <p className={styles.note}>{travelSource(travel.source)}</p> : null}
    </>
  );
}
