/** The kinds of territories that `territoire=type:CODE` can name. */
export const TERRITORY_REF_TYPES = [
  'region',
  'departement',
  'arrondissement',
  'epci',
  'zone-emploi',
  'mission-locale',
  'commune',
] as const;
export type TerritoryRefType = (typeof TERRITORY_REF_TYPES)[number];

export type TerritoryRef = { readonly type: TerritoryRefType; readonly code: string };

/** A territory and its communes of today, in order of code, each once. */
export type ResolvedTerritory = TerritoryRef & {
  readonly nom: string;
  readonly communes: readonly string[];
};

const CODES: Readonly<Record<TerritoryRefType, RegExp>> = {
  region: /^\d{2}$/,
  departement: /^(\d{2}|2[AB]|\d{3})$/,
  arrondissement: /^(\d{2}|2[AB]|97)\d{1,2}$/,
  epci: /^\d{9}$/,
  'zone-emploi': /^\d{4}$/,
  // The identifier that its import gave it: letters, figures, hyphens.
  'mission-locale': /^[A-Za-z0-9][\w-]{0,99}$/,
  commune: /^\d[\dAB]\d{3}$/,
};

/** `departement:30` and the like; null when it is not written so. */
export function readTerritoryRef(text: string): TerritoryRef | null {
  const at = text.indexOf(':');
  const type = TERRITORY_REF_TYPES.find((known) => known === text.slice(0, at).trim());
  if (at === -1 || type === undefined) return null;
  const written = text.slice(at + 1).trim();
  const code = type === 'mission-locale' ? written : written.toUpperCase();
  return CODES[type].test(code) ? { type, code } : null;
}

export const writeTerritoryRef = ({ type, code }: TerritoryRef): string => `${type}:${code}`;
