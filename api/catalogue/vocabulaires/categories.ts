import { termesDe } from './terme.js';
import { THEMATIQUES } from './thematiques.js';

// Values of data·inclusion; labels are the words of the screens (web/src/messages/fr/needs.ts), descriptions are
// data·inclusion's own labels.
export const CATEGORIES = termesDe([
  ['choisir-un-metier', 'Choisir un métier', 'Choisir un métier'],
  ['creer-une-entreprise', 'Créer son activité', 'Créer une entreprise'],
  [
    'difficultes-administratives-ou-juridiques',
    'Faire ses démarches',
    'Difficultés administratives ou juridiques',
  ],
  ['difficultes-financieres', 'Gérer son argent', 'Difficultés financières'],
  ['equipement-et-alimentation', 'Manger, s’équiper', 'Équipement et alimentation'],
  ['famille', 'Vie de famille', 'Famille'],
  ['lecture-ecriture-calcul', 'Lire, écrire, compter', 'Lecture, écriture et calcul'],
  ['logement-hebergement', 'Se loger', 'Logement et hébergement'],
  ['mobilite', 'Se déplacer', 'Mobilité'],
  ['numerique', 'Utiliser Internet', 'Numérique'],
  ['preparer-sa-candidature', 'Préparer sa candidature', 'Préparer sa candidature'],
  ['remobilisation', 'Reprendre confiance', 'Remobilisation'],
  ['sante', 'Se soigner', 'Santé'],
  ['se-former', 'Se former', 'Se former'],
  ['souvrir-a-linternational', 'Partir à l’étranger', 'S’ouvrir à l’international'],
  ['trouver-un-emploi', 'Trouver un emploi', 'Trouver un emploi'],
]);

export type Categorie = (typeof CATEGORIES)[number]['value'];

/** The order in which the screens list them. */
export const ORDRE_DES_ECRANS = [
  'choisir-un-metier',
  'se-former',
  'trouver-un-emploi',
  'preparer-sa-candidature',
  'remobilisation',
  'mobilite',
  'logement-hebergement',
  'sante',
  'difficultes-financieres',
  'equipement-et-alimentation',
  'difficultes-administratives-ou-juridiques',
  'numerique',
  'lecture-ecriture-calcul',
  'famille',
  'creer-une-entreprise',
  'souvrir-a-linternational',
] as const satisfies readonly Categorie[];

/** What people type to find it; it is in the full text of services, so that a change needs it written anew. */
export const MOTS_CHERCHES: Readonly<Record<Categorie, string>> = {
  'choisir-un-metier': 'Choisir un métier',
  'creer-une-entreprise': 'Monter sa boîte',
  'difficultes-administratives-ou-juridiques': 'Faire ses papiers, connaître ses droits',
  'difficultes-financieres': 'Problèmes d’argent',
  'equipement-et-alimentation': 'Manger, s’habiller, s’équiper',
  famille: 'Ma famille, mes enfants',
  'lecture-ecriture-calcul': 'Lire, écrire, compter, parler français',
  'logement-hebergement': 'Se loger',
  mobilite: 'Se déplacer',
  numerique: 'Internet et ordinateur',
  'preparer-sa-candidature': 'Préparer son CV et ses candidatures',
  remobilisation: 'Reprendre confiance, bouger, rencontrer du monde',
  sante: 'Aller mieux, se soigner',
  'se-former': 'Se former',
  'souvrir-a-linternational': 'Partir à l’étranger',
  'trouver-un-emploi': 'Trouver un emploi',
};

/** The category of a need: what stands before its double hyphen. */
export function categorieDe(thematique: string): string {
  return thematique.split('--', 1)[0] ?? thematique;
}

const THEMATIQUES_BY_CATEGORIE = new Map<string, string[]>();
for (const { value } of THEMATIQUES) {
  const siblings = THEMATIQUES_BY_CATEGORIE.get(categorieDe(value)) ?? [];
  siblings.push(value);
  THEMATIQUES_BY_CATEGORIE.set(categorieDe(value), siblings);
}

/** A category stands for all its needs; a need stands for itself. */
export function thematiquesOf(thematiqueOrCategorie: string): readonly string[] {
  return THEMATIQUES_BY_CATEGORIE.get(thematiqueOrCategorie) ?? [thematiqueOrCategorie];
}
