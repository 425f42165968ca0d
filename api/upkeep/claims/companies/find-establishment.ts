import { blankCompany, type Company } from './company.js';

export type Establishment = {
  readonly siret: string;
  readonly adresse: string | null;
  readonly code_postal: string | null;
  readonly libelle_commune: string | null;
  readonly commune: string | null;
  readonly etat_administratif: string | null;
  readonly nom_commercial: string | null;
  readonly liste_enseignes: readonly string[] | null;
  readonly date_fermeture: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
};

export type LegalUnit = {
  readonly siren: string;
  readonly nom_complet: string | null;
  readonly siege: Establishment | null;
  readonly matching_etablissements: readonly Establishment[];
};

const HIDDEN = /\[(?:ND|NON[- ]DIFFUSIBLE)\]/i;

/** What its holder asked the register to hide is not known. */
const shown = (text: string | null): string | null =>
  text === null || text.trim() === '' || HIDDEN.test(text) ? null : text.trim();

/** « 12 RUE DES LILAS 30000 NIMES » without what follows the street. */
function streetOf({ adresse, code_postal }: Establishment): string | null {
  const whole = shown(adresse);
  if (whole === null || code_postal === null) return whole;
  const end = whole.lastIndexOf(` ${code_postal} `);
  return end < 0 ? whole : shown(whole.slice(0, end));
}

/**
 * The establishment of this SIRET among the legal units that the register found. A unit found without
 * its establishment tells nothing sure of it; nothing found at all is an unknown SIRET.
 */
export function findEstablishment(siret: string, units: readonly LegalUnit[]): Company {
  const unit = units.find(({ siren }) => siret.startsWith(siren));
  if (!unit) return blankCompany(siret, 'inconnue');
  const held = [...unit.matching_etablissements, ...(unit.siege ? [unit.siege] : [])];
  const one = held.find((establishment) => establishment.siret === siret);
  const nom = shown(unit.nom_complet);
  if (!one) return { ...blankCompany(siret, 'non_verifie'), nom };
  return {
    siret,
    etat: one.etat_administratif === 'A' ? 'active' : 'cessee',
    nom: shown(one.liste_enseignes?.[0] ?? null) ?? shown(one.nom_commercial) ?? nom,
    adresse: streetOf(one),
    code_postal: one.code_postal,
    commune: shown(one.libelle_commune),
    code_insee: one.commune,
    longitude: one.longitude,
    latitude: one.latitude,
    fermee_le: one.date_fermeture,
  };
}
