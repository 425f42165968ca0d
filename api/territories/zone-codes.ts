import type { Commune } from './commune.js';

/** How a `zone_eligibilite` names the whole country. */
const FRANCE = ['france', '99100'] as const;

/** The codes of a `zone_eligibilite` that admit whoever lives in this commune. */
export function zoneCodesOf(commune: Commune, oldCodes: readonly string[]): ReadonlySet<string> {
  const codes = new Set([commune.code, ...oldCodes, commune.departementCode, ...FRANCE]);
  if (commune.epciSiren !== null) codes.add(commune.epciSiren);
  return codes;
}
