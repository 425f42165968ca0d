import { changedFields } from '../edition/changed-fields.js';
import { followDoubts } from '../edition/follow-doubts.js';
import type { Champs } from '../edition/sheet.js';
import { ADDRESS_FIELDS } from '../provenance/fields-of-family.js';
import type { Merged } from './merge-snapshot.js';

const OF_STRUCTURE = [
  'nom',
  'description',
  'siret',
  ...ADDRESS_FIELDS,
  'departement_code',
  'telephone',
  'courriel',
  'site_web',
  'horaires_accueil',
  'accessibilite_lieu',
  'reseaux_porteurs',
  'type_structure',
  'gestionnaire',
  'gestionnaire_id',
  'lien_source',
] as const;

const OF_SERVICE = [
  'nom',
  'description',
  'type',
  'thematiques',
  'dispositif_slug',
  'publics',
  'publics_precisions',
  'conditions_acces',
  'regles',
  'frais',
  'frais_precisions',
  'zone_eligibilite',
  ...ADDRESS_FIELDS,
  'telephone',
  'courriel',
  'contact_nom_prenom',
  'lien_mobilisation',
  'modes_mobilisation',
  'mobilisable_par',
  'mobilisation_precisions',
  'modes_accueil',
  'horaires_accueil',
  'volume_horaire_hebdomadaire',
  'nombre_semaines',
  'duree',
  'remuneration',
  'hebergement',
  'liste_cej',
  'modalite_entree',
  'prochaine_entree',
  'places_disponibles',
  'places_total',
  'delai_attente_jours',
  'lien_source',
] as const;

/** What a merge may take from the sheet that it does away with; an address goes as a whole. */
export const MERGED_FIELDS: Readonly<Record<Merged, readonly string[]>> = {
  structure: OF_STRUCTURE,
  service: OF_SERVICE,
};

const ADDRESS: ReadonlySet<string> = new Set([...ADDRESS_FIELDS, 'departement_code']);

const isSilent = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** A street where the other names a town at most, and the same town. */
const isMorePrecise = (champs: Champs, other: Champs): boolean =>
  isSilent(other.adresse) &&
  !(isSilent(champs.adresse) && isSilent(champs.code_insee)) &&
  (isSilent(other.code_insee) ||
    (!isSilent(champs.adresse) && champs.code_insee === other.code_insee));

/** From which of the two a field comes. */
export type Choice = Readonly<Record<string, 'garde' | 'absorbe'>>;

function takesAddress(garde: Champs, absorbe: Champs, choice: Choice): boolean {
  const said = [...ADDRESS].flatMap((champ) => choice[champ] ?? []);
  if (said.length > 0) return said.includes('absorbe');
  return isMorePrecise(absorbe, garde);
}

/**
 * What is to be written on the sheet that is kept: what was chosen of the other, and what the other
 * alone says. The doubts of a field follow it.
 */
export function planMerge(
  garde: Champs,
  absorbe: Champs,
  choice: Choice,
  objet: Merged = 'structure',
): Champs {
  const isAddressTaken = takesAddress(garde, absorbe, choice);
  const taken = MERGED_FIELDS[objet].filter((champ) => {
    if (ADDRESS.has(champ)) return isAddressTaken;
    if (choice[champ] !== undefined) return choice[champ] === 'absorbe';
    return isSilent(garde[champ]) && !isSilent(absorbe[champ]);
  });
  const asked = Object.fromEntries(taken.map((champ) => [champ, absorbe[champ] ?? null]));
  const written = changedFields(garde, asked);
  const names = Object.keys(written);
  if (names.length === 0) return {};
  return { ...written, a_confirmer: followDoubts(garde, absorbe, names) };
}
