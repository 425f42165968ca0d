import type { Permanence } from './dates/next-occurrences.js';
import { permanencesToOpeningHours } from './dates/write-opening-hours.js';

type Told = {
  readonly horaires_accueil: string | null;
  readonly permanences: readonly Permanence[] | null;
};

/**
 * The hours that data·inclusion shows: those that are written, else what the
 * permanences say when OpenStreetMap's syntax can say it whole.
 */
export function writeHours({ horaires_accueil, permanences }: Told): string | null {
  if (horaires_accueil !== null || permanences === null) return horaires_accueil;
  return permanencesToOpeningHours(permanences);
}

/** A service as it is shown, with its hours written. */
export function withHours<Row extends Told>(row: Row): Omit<Row, 'permanences'> {
  const { permanences: _permanences, ...service } = row;
  return { ...service, horaires_accueil: writeHours(row) };
}
