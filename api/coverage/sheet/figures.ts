import { fromSteps } from '../accessibility-index.js';
import type { Reading } from '../cells/cell.js';
import type { CoverageMatrix } from '../matrix/coverage-matrix.js';
import type { Homes } from '../matrix/homes.js';
import type { Figure } from './vocabulary.js';

export type FigureSource = { readonly matrix: CoverageMatrix; readonly homes: Homes };

/** A figure of the communes of one territory together; null when nothing of it is known. */
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
  const known = cells.filter((cell) => matrix.knows(cell));
  if (known.length === 0) return null;
  let [sum, young, plain] = [0, 0, 0];
  for (const cell of known) {
    const weight = homes.youth[matrix.communes[cell] ?? -1] ?? 0;
    const value = valueOf(matrix, cell, reading);
    sum += value * weight;
    plain += value;
    young += weight;
  }
  return young > 0 ? sum / young : plain / known.length;
}

function indexAt(matrix: CoverageMatrix, cell: number, reading: Reading): number {
  return fromSteps(matrix.stepsAt(cell, reading.need, reading.inclureAConfirmer));
}

function shareAt(matrix: CoverageMatrix, cell: number, reading: Reading): number {
  const { need, inclureAConfirmer } = reading;
  if (matrix.countAt(cell, need, 'vivante') > 0) return 1;
  return inclureAConfirmer && matrix.countAt(cell, need, 'non-confirmee') > 0 ? 1 : 0;
}
