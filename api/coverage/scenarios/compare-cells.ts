import type { Cell } from '../cells/cell.js';

/** A commune before and after, for one need. */
export type CellPair = { readonly before: Cell; readonly after: Cell };

export type Gains = {
  /** Young people of the communes that become covered. */
  readonly jeunes: number;
  readonly communes: number;
  /** Every commune whose figures change, in the order given. */
  readonly changed: readonly CellPair[];
};

export const isGained = ({ before, after }: CellPair): boolean =>
  after.etat === 'couvert' && before.etat !== 'couvert';

export function countGains(pairs: readonly CellPair[]): Gains {
  const gained = pairs.filter(isGained);
  return {
    jeunes: gained.reduce((sum, { after }) => sum + (after.jeunes ?? 0), 0),
    communes: gained.length,
    changed: pairs.filter(isChanged),
  };
}

function isChanged({ before, after }: CellPair): boolean {
  return (
    before.etat !== after.etat ||
    before.raison !== after.raison ||
    before.indice !== after.indice ||
    before.offresVivantes !== after.offresVivantes ||
    before.offresAConfirmer !== after.offresAConfirmer
  );
}
