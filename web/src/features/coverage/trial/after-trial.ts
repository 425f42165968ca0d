import type { CoverageRow } from '../../../api/coverage';
import type { TriedCommune } from '../../../api/coverage-trial';

/** The rows of the map, those that the trial changes being as they would become. */
export function afterTrial(
  rows: readonly CoverageRow[],
  changed: readonly TriedCommune[],
): readonly CoverageRow[] {
  const byCode = new Map(changed.map((commune) => [commune.code, commune.apres]));
  return rows.map((row) => ({ ...row, ...byCode.get(row.code) }));
}
