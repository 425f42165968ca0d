import type { Champs, Objet } from '../../catalogue/edition/sheet.js';

const ADDRESS = [
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'longitude',
  'latitude',
] as const;

/** What tells a young person where to go and to whom: wrong, it sends them nowhere. */
export const SENSITIVE_FIELDS: Readonly<Record<Objet, readonly string[]>> = {
  structure: ['nom', 'siret', ...ADDRESS],
  service: ['nom', 'zone_eligibilite', ...ADDRESS],
  lieu: ['nom', ...ADDRESS],
  permanence: [],
  fermeture: [],
  poste: [],
};

/** What follows from an address: it waits with it. */
export const FOLLOWING_FIELDS = [
  'point_precision',
  'adresse_certifiee',
  'departement_code',
] as const;

export type Moderated = {
  readonly objet: Objet;
  /** Whether anybody can read the sheet today. */
  readonly publiee: boolean;
  /** Whether who writes moderates it. */
  readonly modere: boolean;
};

/** The fields that wait for the manager of the territory when this person writes them. */
export function fieldsToModerate({ objet, publiee, modere }: Moderated): readonly string[] {
  return publiee && !modere ? SENSITIVE_FIELDS[objet] : [];
}

/** What is written at once, and what waits. */
export function splitByModeration(
  champs: Champs,
  sheet: Moderated,
): { readonly publies: Champs; readonly en_attente: Champs } {
  const sensitive = fieldsToModerate(sheet);
  const waiting = new Set([...sensitive, ...(sensitive.length > 0 ? FOLLOWING_FIELDS : [])]);
  const entries = Object.entries(champs);
  return {
    publies: Object.fromEntries(entries.filter(([champ]) => !waiting.has(champ))),
    en_attente: Object.fromEntries(entries.filter(([champ]) => waiting.has(champ))),
  };
}
