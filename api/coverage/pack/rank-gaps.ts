import type { Row } from '../cells/row.js';
import type { Gap } from './pack.js';

const LEAST_SHOWN = 5;
const FRENCH = new Intl.Collator('fr');

/**
 * The communes and needs that nobody's live offer reaches, those of most young people first, the needs of a
 * commune in the order of the tables. A commune of fewer than five is not named; one whose timetables are unknown is not a gap.
 */
export function rankGaps(
  tables: readonly { readonly besoin: string; readonly rows: readonly Row[] }[],
): readonly Gap[] {
  const gaps = tables.flatMap(({ besoin, rows }) => rows.flatMap((row) => toGap(besoin, row)));
  // Communes are put in order, not the sixteen times as many gaps.
  return [...Map.groupBy(gaps, ({ code }) => code).values()].toSorted(byYouthThenName).flat();
}

const byYouthThenName = ([one]: readonly Gap[], [other]: readonly Gap[]): number =>
  one && other ? other.jeunes - one.jeunes || FRENCH.compare(one.nom, other.nom) : 0;

function toGap(besoin: string, row: Row): Gap[] {
  const { code, nom, jeunes, jeunesEstimes, raison, offresAConfirmer, etat } = row;
  if (etat !== 'non_couvert' && etat !== 'a_confirmer') return [];
  if (jeunes === null || Math.round(jeunes) < LEAST_SHOWN) return [];
  const young = Math.round(jeunes);
  return [{ code, nom, besoin, jeunes: young, jeunesEstimes, etat, raison, offresAConfirmer }];
}
