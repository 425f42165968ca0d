import type { Row } from '../cells/row.js';
import type { Gap, LackingCommune } from './pack.js';

const LEAST_SHOWN = 5;
const FRENCH = new Intl.Collator('fr');

/**
 * The communes and needs that nobody's live offer reaches, those of most young people first, the needs of a
 * commune in the order of the tables. A commune of fewer than five is not named; one whose timetables are unknown is not a gap.
 */
export function rankGaps(
  tables: readonly { readonly besoin: string; readonly rows: readonly Row[] }[],
): readonly Gap[] {
  return tables
    .flatMap(({ besoin, rows }) => rows.flatMap((row) => toGap(besoin, row)))
    .sort((a, b) => b.jeunes - a.jeunes || FRENCH.compare(a.nom, b.nom));
}

function toGap(besoin: string, row: Row): Gap[] {
  const { code, nom, jeunes, jeunesEstimes, raison, offresAConfirmer, etat } = row;
  if (etat !== 'non_couvert' && etat !== 'a_confirmer') return [];
  if (jeunes === null || Math.round(jeunes) < LEAST_SHOWN) return [];
  const young = Math.round(jeunes);
  return [{ code, nom, besoin, jeunes: young, jeunesEstimes, etat, raison, offresAConfirmer }];
}

/** The same, a line a commune: in the order of the gaps, those that lack something outright first. */
export function gatherByCommune(gaps: readonly Gap[]): readonly LackingCommune[] {
  const communes = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const known = communes.get(gap.code);
    if (known) known.push(gap);
    else communes.set(gap.code, [gap]);
  }
  const lacking = [...communes.values()].map(toCommune);
  return [
    ...lacking.filter(({ lacks }) => lacks.length > 0),
    ...lacking.filter(({ lacks }) => lacks.length === 0),
  ];
}

function toCommune(gaps: readonly Gap[]): LackingCommune {
  const [first] = gaps;
  const lacks = gaps
    .filter(({ etat }) => etat === 'non_couvert')
    .map(({ besoin, raison }) => ({ besoin, raison }));
  return {
    nom: first?.nom ?? '',
    jeunes: first?.jeunes ?? 0,
    jeunesEstimes: first?.jeunesEstimes ?? false,
    lacks,
    toConfirm: gaps.length - lacks.length,
  };
}
