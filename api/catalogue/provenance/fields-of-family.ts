import type { Champs, Objet } from '../edition/sheet.js';
import type { Famille } from '../freshness.js';

/** An address is one fact: no part of it is kept or written without the others. */
export const ADDRESS_FIELDS = [
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'longitude',
  'latitude',
  'point_precision',
  'adresse_certifiee',
] as const;

type Families = Readonly<Record<Famille, readonly string[]>>;

const NONE: Families = { personne: [], horaires: [], conditions: [], adresse: [] };

const FIELDS: Readonly<Record<Objet, Families>> = {
  structure: {
    personne: ['telephone', 'courriel', 'site_web'],
    horaires: ['horaires_accueil'],
    conditions: ['accessibilite_lieu', 'reseaux_porteurs', 'type_structure', 'gestionnaire'],
    adresse: ADDRESS_FIELDS,
  },
  service: {
    personne: ['telephone', 'courriel', 'contact_nom_prenom', 'lien_mobilisation'],
    horaires: ['horaires_accueil', 'prochaine_entree'],
    conditions: [
      'type',
      'thematiques',
      'frais',
      'frais_precisions',
      'publics',
      'publics_precisions',
      'conditions_acces',
      'modes_accueil',
      'zone_eligibilite',
      'modes_mobilisation',
      'mobilisable_par',
      'mobilisation_precisions',
      'volume_horaire_hebdomadaire',
      'nombre_semaines',
      'dispositif_slug',
      'duree',
      'remuneration',
      'modalite_entree',
      'regles',
    ],
    adresse: ADDRESS_FIELDS,
  },
  permanence: {
    personne: ['poste_id'],
    horaires: ['rrule', 'debut', 'fin', 'heure_debut', 'heure_fin'],
    conditions: [],
    adresse: ['lieu_id'],
  },
  fermeture: NONE,
  poste: { ...NONE, personne: ['telephone', 'courriel'] },
  lieu: { ...NONE, adresse: ADDRESS_FIELDS },
};

/** What stands for the whole sheet when everything is said to be right. */
const IDENTITY = ['nom', 'description', 'siret'] as const;

export const FAMILIES = ['personne', 'horaires', 'conditions', 'adresse'] as const;

export function familyOf(objet: Objet, champ: string): Famille | null {
  return FAMILIES.find((famille) => FIELDS[objet][famille].includes(champ)) ?? null;
}

const isKnown = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/**
 * The fields that a confirmation vouches for. What the sheet does not say was not confirmed: an
 * import may still tell it.
 */
export function fieldsOfFamily(
  objet: Objet,
  familles: readonly Famille[] | 'tout',
  champs: Champs,
): readonly string[] {
  const all = familles === 'tout' ? FAMILIES : familles;
  const named = all.flatMap((famille) => FIELDS[objet][famille]);
  const whole = familles === 'tout' ? [...IDENTITY, ...named] : named;
  return whole.filter((champ) => isKnown(champs[champ]));
}

/** A human who writes one line of an address vouches for all of it. */
export function fieldsWritten(champs: readonly string[]): readonly string[] {
  const isAddress = champs.some((champ) => ADDRESS_FIELDS.some((one) => one === champ));
  return isAddress ? [...new Set([...champs, ...ADDRESS_FIELDS])] : champs;
}
