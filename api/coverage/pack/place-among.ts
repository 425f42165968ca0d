import type { ComparaisonAnswer } from '../sheet/sheet.schema.js';
import type { PackComparison } from './pack.js';

export type Standing = 'above' | 'same' | 'below' | 'unknown';

/** Where a territory stands by the median of those like it, its « cible légitime ». */
export function placeAmong({ ici, cibles }: Pick<ComparaisonAnswer, 'ici' | 'cibles'>): Standing {
  const { legitime } = cibles;
  if (ici === null || legitime === null) return 'unknown';
  if (ici === legitime) return 'same';
  return ici > legitime ? 'above' : 'below';
}

/** Nobody compared has anything, nor this territory: there is nothing to draw. */
export const isAllNothing = ({ ici, boites }: Pick<ComparaisonAnswer, 'ici' | 'boites'>): boolean =>
  (ici ?? 0) === 0 && boites.every(({ max }) => max === 0);

/** Whether the territory has a value, and another one has, for any need. */
export const isCompared = ({ besoins }: Pick<PackComparison, 'besoins'>): boolean =>
  besoins.some(({ comparaisons }) =>
    comparaisons.some(
      ({ ici, boites }) => ici !== null && boites.some(({ effectif }) => effectif > 1),
    ),
  );

const FEWEST_FOR_A_MEDIAN = 3;

/** Whether enough of those like it are known for their median to mean something. */
export const hasMedian = ({ boites }: Pick<ComparaisonAnswer, 'boites'>): boolean =>
  boites.some(
    ({ ensemble, effectif }) => ensemble === 'comparables' && effectif >= FEWEST_FOR_A_MEDIAN,
  );
