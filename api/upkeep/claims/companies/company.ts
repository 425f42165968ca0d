/** What the State's register says of an establishment; `non_verifie` when it could not be asked. */
export const ETATS_ENTREPRISE = ['active', 'cessee', 'inconnue', 'non_verifie'] as const;
export type EtatEntreprise = (typeof ETATS_ENTREPRISE)[number];

/** An establishment, as far as the register tells it. */
export type Company = {
  readonly siret: string;
  readonly etat: EtatEntreprise;
  readonly nom: string | null;
  /** The street, without postcode nor commune. */
  readonly adresse: string | null;
  readonly code_postal: string | null;
  readonly commune: string | null;
  readonly code_insee: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** The day it closed, when the register knows it. */
  readonly fermee_le: string | null;
};

/** Looks establishments up in a register. */
export type CompanyDirectory = {
  /** Throws when the register does not answer, or not as documented. */
  find(siret: string): Promise<Company>;
};

/** The State's register; null when it is switched off by an empty RECHERCHE_ENTREPRISES_URL. */
export const COMPANY_DIRECTORY = Symbol('COMPANY_DIRECTORY');

/** An establishment of which nothing is told. */
export function blankCompany(siret: string, etat: EtatEntreprise): Company {
  const unsaid = { nom: null, adresse: null, code_postal: null, commune: null, code_insee: null };
  return { siret, etat, ...unsaid, longitude: null, latitude: null, fermee_le: null };
}
