import type { Commune } from '../../territories/commune.js';

export const PERIMETRE_TYPES = ['region', 'departement', 'epci', 'commune'] as const;
export type PerimetreType = (typeof PERIMETRE_TYPES)[number];

/** A département counts as covered from this share of a network's stops. */
export const SHARE_MIN = 0.05;

export type DepartementShare = {
  readonly departement: string;
  readonly stops: number;
  readonly share: number;
  /** Communes where a bus calls. */
  readonly communes: number;
};

/** How a network's stops are spread over the départements, the fullest first. */
export function sharesOf(communes: readonly (Commune | null)[]): DepartementShare[] {
  const byCode = new Map<string, { stops: number; communes: Set<string> }>();
  for (const commune of communes) {
    if (!commune) continue;
    const entry = byCode.get(commune.departementCode) ?? { stops: 0, communes: new Set() };
    entry.stops += 1;
    entry.communes.add(commune.code);
    byCode.set(commune.departementCode, entry);
  }
  return [...byCode]
    .map(([departement, { stops, communes: met }]) => ({
      departement,
      stops,
      share: stops / communes.length,
      communes: met.size,
    }))
    .sort((a, b) => b.stops - a.stops || (a.departement < b.departement ? -1 : 1));
}

/** « departement:30,epci:200034379 » as a list, or the part that cannot be read. */
export function readPerimetre(
  text: string,
): { readonly kind: 'read'; readonly refs: string[] } | { readonly kind: 'bad'; part: string } {
  const refs = text.split(',').map((part) => part.trim());
  const bad = refs.find((ref) => !/^(region|departement|epci|commune):[0-9AB]{1,9}$/.test(ref));
  return bad === undefined ? { kind: 'read', refs } : { kind: 'bad', part: bad };
}

/** Whether a commune is in one of these territories. */
export function isWithin(commune: Commune, perimetre: readonly string[]): boolean {
  return (
    perimetre.includes(`departement:${commune.departementCode}`) ||
    perimetre.includes(`commune:${commune.code}`) ||
    perimetre.includes(`epci:${commune.epciSiren}`) ||
    perimetre.includes(`region:${commune.regionCode}`)
  );
}
