import type { ReactElement } from 'react';
import type { Trajets } from '../../api/contract';
import { travelFilter, travelSource } from '../../messages/fr/travel';
import { travelNote } from '../../messages/fr/travel-note';
import styles from './embed.module.css';

/** By which means and how long: what is farther is on neither the list nor the map, so it is said. */
export function EmbedTravel({ travel }: { readonly travel: Trajets }): ReactElement {
  return <p className={styles.travel}>{travelFilter(travel.mode, travel.duree_max)}</p>;
}

type EmbedTravelNoteProps = { readonly travel: Trajets; readonly knownTimes: boolean };

/** What the minutes are worth, above the list. */
export function EmbedTravelNote({ travel, knownTimes }: EmbedTravelNoteProps): ReactElement | null {
  const { message, source, hors_reseaux: unknown } = travel;
  const sayUnknown = knownTimes ? travelNote.leftOut : travelNote.kept;
  const sentences = [
    message,
    unknown > 0 ? sayUnknown(unknown) : null,
    source ? travelSource(source) : null,
  ].filter(Boolean);
  return sentences.length === 0 ? null : <p className={styles.note}>{sentences.join(' ')}</p>;
}
