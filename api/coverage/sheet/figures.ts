import { fromSteps } from '../accessibility-index.js';
import type { Reading } from '../cells/cell.js';
import { isMostlyKnown, weigh } from '../cells/weigh.js';
import type { CoverageMatrix } from '../matrix/coverage-matrix.js';
import type { Homes } from '../matrix/homes.js';
import type { Figure } from './vocabulary.js';

export type FigureSource = { readonly matrix: CoverageMatrix; readonly homes: Homes };

/** A figure of the communes of one territory together; null where the timetables are unknown to most. */
export function figureOf(
  figure: Figure,
  cells: readonly number[],
  source: FigureSource,
  reading: Reading,
): number | null {
  const { matrix, homes } = source;
  const valueOf = figure === 'indice' ? indexAt : shareAt;
  const [only] = cells;
  if (only !== undefined && cells.length === 1) {
    return matrix.knows(only) ? valueOf(matrix, only, reading) : null;
  }
  const isKnown = cells.map((cell) => matrix.knows(cell));
  const weights = weigh(cells.map((cell) => homes.youth[matrix.communes[cell] ?? -1] ?? 0));
  if (!isMostlyKnown(weights, isKnown)) return null;
  let [sum, young] = [0, 0];
  for (const [rank, cell] of cells.entries()) {
    if (!isKnown[rank]) continue;
    const weight = weights[rank] ?? 0;
    sum += valueOf(matrix, cell, reading) * weight;
    young += weight;
  }
  return sum / young;
}

function indexAt(matrix: CoverageMatrix, cell: number, reading: Reading): number {
  return fromSteps(matrix.stepsAt(cell, reading.need, reading.inclureAConfirmer));
}

function shareAt(matrix: CoverageMatrix, cell: number, reading: Reading): number {
  const { need, inclureAConfirmer } = reading;
  if (matrix.countAt(cell, need, 'vivante') > 0) return 1;
  return inclureAConfirmer && matrix.countAt(cell, need, 'non-confirmee') > 0 ? 1 : 0;
}
