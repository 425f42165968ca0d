import type { Claim } from '../../api/joining';

/** What is asked of one structure, together: two people may want the same. */
export type Rivals = { readonly structure: Claim['structure']; readonly claims: readonly Claim[] };

/** Keeps the order in which structures were first asked for. */
export function groupRivals(claims: readonly Claim[]): Rivals[] {
  const byStructure = new Map<string, Rivals>();
  for (const claim of claims) {
    const { structure } = claim;
    const before = byStructure.get(structure.id)?.claims ?? [];
    byStructure.set(structure.id, { structure, claims: [...before, claim] });
  }
  return [...byStructure.values()];
}
