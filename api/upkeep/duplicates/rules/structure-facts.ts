import { antennaOfName } from './antenna-of-name.js';
import { emailKey, phoneKey, siteKey } from './contact-keys.js';
import { foldWords, singular } from './fold-words.js';
import { kindOfName } from './kind-of-name.js';
import { type NormalisedAddress, normaliseAddress } from './normalise-address.js';
import { type NormalisedName, normaliseName } from './normalise-name.js';

/** What tells whether two structures are one. */
export type StructureFacts = {
  readonly id: string;
  readonly nom: string;
  readonly siret: string | null;
  readonly commune: string | null;
  readonly code_insee: string | null;
  readonly departement_code: string | null;
  readonly departement_nom: string | null;
  readonly adresse: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** `adresse`, `commune` or `approximatif`: what the point is worth. */
  readonly point_precision: string | null;
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly site_web: string | null;
};

/** The same facts, in the one form in which they compare. */
export type ReadFacts = {
  readonly facts: StructureFacts;
  readonly name: NormalisedName;
  readonly kind: string | null;
  readonly antenna: string | null;
  readonly address: NormalisedAddress | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly site: string | null;
  /** The words of its commune and département. */
  readonly here: readonly string[];
};

export function readFacts(facts: StructureFacts): ReadFacts {
  const name = normaliseName(facts.nom);
  return {
    facts,
    name,
    kind: kindOfName(name.words),
    antenna: antennaOfName(facts.nom),
    address: normaliseAddress(facts.adresse),
    phone: phoneKey(facts.telephone),
    email: emailKey(facts.courriel),
    site: siteKey(facts.site_web),
    here: foldWords(`${facts.commune ?? ''} ${facts.departement_nom ?? ''}`).map(singular),
  };
}
