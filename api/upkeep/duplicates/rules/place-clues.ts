import { geodesicMetres } from '../../../territories/geodesic-distance.js';
import { compareAddresses } from './normalise-address.js';
import type { ReadFacts } from './structure-facts.js';

/** What speaks for (above 0) or against two sheets being one, in log-odds, and its words. */
export type Clue = { readonly weight: number; readonly said: string };

const SAME_COMMUNE = 1.4;
const OTHER_COMMUNE = -3.2;
const SAME_DEPARTEMENT = 0.4;
const OTHER_DEPARTEMENT = -5;
const SAME_ADDRESS = 2;
const SAME_STREET = 0.8;
const OTHER_ADDRESS = -1.2;
const SAME_DOOR = 1.2;
const FAR_APART = -1.5;
const SAME_PHONE = 2.6;
const SAME_EMAIL = 2.6;
const SAME_SITE = 1.2;

const SAME_DOOR_METRES = 60;
const FAR_METRES = 3_000;
/** A point that stands for a whole area says something only from so far. */
const FAR_METRES_OF_AREAS = 30_000;

export function placeClue({ facts: a }: ReadFacts, { facts: b }: ReadFacts): Clue | null {
  if (a.code_insee !== null && b.code_insee !== null) {
    const where = a.commune ?? a.code_insee;
    if (a.code_insee === b.code_insee) {
      return { weight: SAME_COMMUNE, said: `Même commune : ${where}` };
    }
    const elsewhere = b.commune ?? b.code_insee;
    return { weight: OTHER_COMMUNE, said: `Communes différentes : ${where}, ${elsewhere}` };
  }
  if (a.departement_code === null || b.departement_code === null) return null;
  if (a.departement_code === b.departement_code) {
    return { weight: SAME_DEPARTEMENT, said: `Même département : ${a.departement_code}` };
  }
  const both = `${a.departement_code}, ${b.departement_code}`;
  return { weight: OTHER_DEPARTEMENT, said: `Départements différents : ${both}` };
}

export function addressClue(a: ReadFacts, b: ReadFacts): Clue | null {
  if (!a.address || !b.address || a.facts.code_insee !== b.facts.code_insee) return null;
  const likeness = compareAddresses(a.address, b.address);
  if (likeness === 'same') return { weight: SAME_ADDRESS, said: 'Même adresse' };
  return likeness === 'same-street'
    ? { weight: SAME_STREET, said: 'Même rue' }
    : { weight: OTHER_ADDRESS, said: 'Adresses différentes' };
}

export function distanceClue({ facts: a }: ReadFacts, { facts: b }: ReadFacts): Clue | null {
  if (a.latitude === null || a.longitude === null) return null;
  if (b.latitude === null || b.longitude === null) return null;
  const metres = geodesicMetres(a.latitude, a.longitude, b.latitude, b.longitude);
  const isExact = a.point_precision === 'adresse' && b.point_precision === 'adresse';
  if (isExact && metres <= SAME_DOOR_METRES) {
    return { weight: SAME_DOOR, said: `À ${Math.round(metres)} m l’une de l’autre` };
  }
  if (metres < (isExact ? FAR_METRES : FAR_METRES_OF_AREAS)) return null;
  return { weight: FAR_APART, said: `À ${Math.round(metres / 1000)} km l’une de l’autre` };
}

export function contactClues(a: ReadFacts, b: ReadFacts): readonly (Clue | null)[] {
  const clue = (one: string | null, other: string | null, weight: number, said: string) =>
    one !== null && one === other ? { weight, said } : null;
  return [
    clue(a.phone, b.phone, SAME_PHONE, 'Même téléphone'),
    clue(a.email, b.email, SAME_EMAIL, 'Même adresse électronique'),
    clue(a.site, b.site, SAME_SITE, 'Même site'),
  ];
}
