import { termesDe } from './terme.js';
import { THEMATIQUES } from './thematiques.js';

// Values of data·inclusion; labels in the words of the person who looks for help,
// descriptions are data·inclusion's own labels.
export const CATEGORIES = termesDe([
  ['choisir-un-metier', 'Choisir un métier', 'Choisir un métier'],
  ['creer-une-entreprise', 'Monter sa boîte', 'Créer une entreprise'],
  [
    'difficultes-administratives-ou-juridiques',
    'Faire ses papiers, connaître ses droits',
    'Difficultés administratives ou juridiques',
  ],
  ['difficultes-financieres', 'Problèmes d’argent', 'Difficultés financières'],
  ['equipement-et-alimentation', 'Manger, s’habiller, s’équiper', 'Équipement et alimentation'],
  ['famille', 'Ma famille, mes enfants', 'Famille'],
  [
    'lecture-ecriture-calcul',
    'Lire, écrire, compter, parler français',
    'Lecture, écriture et calcul',
  ],
  ['logement-hebergement', 'Se loger', 'Logement et hébergement'],
  ['mobilite', 'Se déplacer', 'Mobilité'],
  ['numerique', 'Internet et ordinateur', 'Numérique'],
  ['preparer-sa-candidature', 'Préparer son CV et ses candidatures', 'Préparer sa candidature'],
  ['remobilisation', 'Reprendre confiance, bouger, rencontrer du monde', 'Remobilisation'],
  ['sante', 'Aller mieux, se soigner', 'Santé'],
  ['se-former', 'Se former', 'Se former'],
  ['souvrir-a-linternational', 'Partir à l’étranger', 'S’ouvrir à l’international'],
  ['trouver-un-emploi', 'Trouver un emploi', 'Trouver un emploi'],
]);

export type Categorie = (typeof CATEGORIES)[number]['value'];

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
