import { fromSteps } from '../accessibility-index.js';
import { judgeCell } from '../judge-cell.js';
import type { CoverageMatrix } from '../matrix/coverage-matrix.js';
import type { Home } from '../matrix/homes.js';
import type { Presence } from '../offers/presence.js';
import type { Cell, Reading } from './cell.js';

export type Counted = { readonly matrix: CoverageMatrix; readonly presence: Presence };

/** The cell of a commune, from what was counted for it. */
export function readCell(
  { matrix, presence }: Counted,
  { home, cell }: { readonly home: Home; readonly cell: number },
  { need, inclureAConfirmer }: Reading,
): Cell {
  const horairesConnus = matrix.knows(cell);
  const atteintes = matrix.atteintes(cell, need);
  const { etat, raison } = judgeCell(
    {
      existe: presence.exists(need),
      admise: presence.admits(need, home.zoneCodes),
      atteintes,
      horairesConnus,
    },
    inclureAConfirmer,
  );
  const known = <Value>(value: Value): Value | null => (horairesConnus ? value : null);
  return {
    commune: home.code,
    jeunes: home.jeunes,
    jeunesEstimes: home.estime,
    offresVivantes: known(atteintes.vivante),
    offresAConfirmer: known(atteintes['non-confirmee']),
    indice: known(fromSteps(matrix.stepsAt(cell, need, inclureAConfirmer))),
    etat,
    raison,
  };
}
