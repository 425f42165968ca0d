import type { CoverageMatrix } from '../matrix/coverage-matrix.js';
import type { Homes } from '../matrix/homes.js';
import type { Maille } from '../matrix/units.js';

/** The territories of a maille that keep a test, each as its cells of the matrix. */
export function territoriesOf(
  maille: Maille,
  { matrix, homes }: { readonly matrix: CoverageMatrix; readonly homes: Homes },
  keeps: (territory: { readonly code: string; readonly ranks: readonly number[] }) => boolean,
): readonly (readonly number[])[] {
  if (maille === 'commune') {
    return matrix.communes.flatMap((rank, cell) => {
      const code = homes.all[rank]?.code;
      return code !== undefined && keeps({ code, ranks: [rank] }) ? [[cell]] : [];
    });
  }
  return matrix.units.all.flatMap((unit) => {
    if (unit.maille !== maille) return [];
    const ranks = unit.cells.flatMap((cell) => matrix.communes[cell] ?? []);
    return keeps({ code: unit.code, ranks }) ? [unit.cells] : [];
  });
}
