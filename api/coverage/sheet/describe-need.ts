import { categorieDe } from '../../catalogue/vocabulaires/categories.js';
import type { Cell, Reading } from '../cells/cell.js';
import { type Counted, readCell } from '../cells/read-cell.js';
import { rollUp, takeStock } from '../cells/roll-up.js';
import { roundFigure, showBilan } from '../cells/show-row.js';
import { tellYoung } from '../cells/tell-young.js';
import type { Homes } from '../matrix/homes.js';
import type { Maille } from '../matrix/units.js';
import { labelOfNeed, rankOfNeed } from '../needs.js';
import { compare, type Peers } from './comparisons.js';
import { countReasons } from './count-reasons.js';
import type { BesoinDuTerritoire } from './sheet.schema.js';

export type TerritoryCounted = {
  readonly maille: Maille;
  readonly code: string;
  /** Its communes in the matrix. */
  readonly cells: readonly number[];
  readonly counted: Counted & { readonly homes: Homes };
  readonly peers: readonly Peers[];
  readonly inclureAConfirmer: boolean;
  /** Searches and reports without an answer, by category. */
  readonly demandes: ReadonlyMap<string, number | null>;
};

/** One need on the sheet of a territory. */
export function describeNeed(slug: string, territory: TerritoryCounted): BesoinDuTerritoire {
  const { cells: numbers, counted, peers, inclureAConfirmer, maille } = territory;
  const { matrix, homes } = counted;
  const reading: Reading = { need: rankOfNeed(slug) ?? -1, inclureAConfirmer };
  const cells = numbers.flatMap((cell) => {
    const home = homes.all[matrix.communes[cell] ?? -1];
    return home ? [readCell(counted, { home, cell }, reading)] : [];
  });
  const { etat, raison, indice } = rollUp(cells);
  const isKnown = etat !== null;
  return {
    besoin: { slug, label: labelOfNeed(slug) },
    couvert: etat,
    raison,
    ...(isKnown ? offersOf(territory, reading.need, cells) : UNKNOWN_OFFERS),
    indice: roundFigure(indice),
    bilan: showBilan(takeStock(cells)),
    raisons: countReasons(cells).map((one) => ({ ...one, jeunes: tellYoung(one.jeunes) })),
    demandes_sans_reponse: territory.demandes.get(categorieDe(slug)) ?? null,
    comparaisons: compare({ maille, cells: numbers }, peers, counted, reading),
  };
}

const UNKNOWN_OFFERS = { offres_vivantes: null, offres_a_confirmer: null };

/** Each offer once, however many of the communes reach it. */
function offersOf(
  { maille, code, counted: { matrix } }: TerritoryCounted,
  need: number,
  cells: readonly Cell[],
) {
  const [first] = cells;
  if (maille === 'commune') {
    return {
      offres_vivantes: first?.offresVivantes ?? null,
      offres_a_confirmer: first?.offresAConfirmer ?? null,
    };
  }
  const { live, toConfirm } = matrix.ofUnit(matrix.units.rankOf(maille, code) ?? -1, need);
  return { offres_vivantes: live, offres_a_confirmer: toConfirm };
}
