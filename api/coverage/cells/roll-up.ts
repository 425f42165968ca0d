import type { Etat, Raison } from '../raisons.js';
import type { Cell } from './cell.js';
import { countHidden, sumYoung, tellTogether } from './tell-young.js';
import { isMostlyKnown, weigh } from './weigh.js';

/**
 * How many young people live in communes of each state; `inconnus`: the timetables are. Where all of them are, the
 * other three are not zero but null. A part is null too when only communes of fewer than five are in that state.
 */
export type Bilan = {
  readonly jeunes: number;
  readonly couverts: number | null;
  readonly aConfirmer: number | null;
  readonly nonCouverts: number | null;
  readonly inconnus: number | null;
  /** Whether a share of them may be told. */
  readonly majoriteConnue: boolean;
  /** Communes that count for nobody in all of this. */
  readonly communesSousSeuil: number;
  readonly estimes: boolean;
};

export type RolledUp = {
  readonly jeunes: number | null;
  readonly jeunesEstimes: boolean;
  /** Those whose timetables are unknown; they count in no figure. */
  readonly jeunesInconnus: number | null;
  /** Null, as the state is, where the timetables are unknown to more than half. */
  readonly indice: number | null;
  readonly etat: Etat | null;
  readonly raison: Raison | null;
};

export function takeStock(cells: readonly Cell[]): Bilan {
  return {
    jeunes: sumYoung(cells),
    ...shareOut(cells),
    majoriteConnue: isTold(cells, weightsOf(cells)),
    communesSousSeuil: countHidden(cells),
    estimes: cells.some(({ jeunesEstimes }) => jeunesEstimes),
  };
}

type Parts = Pick<Bilan, 'couverts' | 'aConfirmer' | 'nonCouverts' | 'inconnus'>;

/** The young people of some communes by the state of theirs, as they are told. */
export function shareOut(
  cells: readonly { readonly jeunes: number | null; readonly etat: Etat | null }[],
): Parts {
  const isNothingKnown = cells.length > 0 && cells.every(({ etat }) => etat === null);
  const inState = (wanted: Etat | null): number | null =>
    tellTogether(cells.filter(({ etat }) => etat === wanted));
  const known = (wanted: Etat): number | null => (isNothingKnown ? null : inState(wanted));
  return {
    couverts: known('couvert'),
    aConfirmer: known('a_confirmer'),
    nonCouverts: known('non_couvert'),
    inconnus: inState(null),
  };
}

/**
 * Several communes as one: the state of the median young person, from the best to the worst off; the reason
 * that keeps most of the others from being covered; the mean of the index, each commune by its young people.
 */
export function rollUp(cells: readonly Cell[]): RolledUp {
  const weights = weightsOf(cells);
  const etat = medianState(cells, weights);
  return {
    jeunes: sumOfKnown(cells),
    jeunesEstimes: cells.some(({ jeunesEstimes }) => jeunesEstimes),
    jeunesInconnus: tellTogether(cells.filter((cell) => cell.etat === null)),
    indice: etat === null ? null : meanIndex(cells),
    etat,
    raison: etat === 'couvert' ? null : commonestReason(cells, weights, etat),
  };
}

const weightsOf = (cells: readonly Cell[]): readonly number[] =>
  weigh(cells.map(({ jeunes }) => jeunes));

const isTold = (cells: readonly Cell[], weights: readonly number[]): boolean =>
  isMostlyKnown(
    weights,
    cells.map(({ etat }) => etat !== null),
  );

function sumOfKnown(cells: readonly Cell[]): number | null {
  const known = cells.flatMap(({ jeunes }) => (jeunes === null ? [] : [jeunes]));
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

function weightOf(
  cells: readonly Cell[],
  weights: readonly number[],
  test: (cell: Cell) => boolean,
): number {
  return cells.reduce((sum, cell, rank) => sum + (test(cell) ? (weights[rank] ?? 0) : 0), 0);
}

/** Unknown when the timetables are, for more than half; else the median of those that are known. */
function medianState(cells: readonly Cell[], weights: readonly number[]): Etat | null {
  if (!isTold(cells, weights)) return null;
  const half = weightOf(cells, weights, ({ etat }) => etat !== null) / 2;
  const covered = weightOf(cells, weights, ({ etat }) => etat === 'couvert');
  if (covered >= half) return 'couvert';
  const toConfirm = weightOf(cells, weights, ({ etat }) => etat === 'a_confirmer');
  return covered + toConfirm >= half ? 'a_confirmer' : 'non_couvert';
}

function commonestReason(
  cells: readonly Cell[],
  weights: readonly number[],
  state: Etat | null,
): Raison | null {
  if (state === 'a_confirmer') return 'non-confirmee';
  if (state === null) return cells.length === 0 ? null : 'horaires-inconnus';
  const byReason = new Map<Raison, number>();
  for (const [rank, { etat, raison }] of cells.entries()) {
    if (etat !== 'non_couvert' || raison === null) continue;
    byReason.set(raison, (byReason.get(raison) ?? 0) + (weights[rank] ?? 0));
  }
  const [commonest] = [...byReason].sort(
    ([one, left], [other, right]) => right - left || (one < other ? -1 : 1),
  );
  return commonest?.[0] ?? null;
}

/** Of those that are known: by their young people, or one commune as another where there are none. */
function meanIndex(cells: readonly Cell[]): number | null {
  const known = cells.filter(({ indice }) => indice !== null);
  if (known.length === 0) return null;
  const weights = weightsOf(known);
  const sum = known.reduce(
    (all, { indice }, rank) => all + (indice ?? 0) * (weights[rank] ?? 0),
    0,
  );
  return sum / weights.reduce((all, weight) => all + weight, 0);
}
