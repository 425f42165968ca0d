import type { Difference } from '../../api/moderation';

const READ_OF_ADDRESS: ReadonlySet<string> = new Set(['adresse', 'commune', 'code_postal']);

/** What follows an address, and that nobody reads beside it. */
const FOLLOWS_ADDRESS: ReadonlySet<string> = new Set([
  'code_insee',
  'longitude',
  'latitude',
  'point_precision',
  'adresse_certifiee',
]);

/** The differences that a person reads: a point alone is said, beside its address it is not. */
export function readDifferences(all: readonly Difference[]): readonly Difference[] {
  const hasAddress = all.some(({ champ }) => READ_OF_ADDRESS.has(champ));
  return hasAddress ? all.filter(({ champ }) => !FOLLOWS_ADDRESS.has(champ)) : all;
}
