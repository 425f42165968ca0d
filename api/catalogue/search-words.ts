import { CATEGORIES, categorieDe } from './vocabulaires/categories.js';
import { PUBLICS } from './vocabulaires/publics.js';
import { RESEAUX_PORTEURS } from './vocabulaires/reseaux-porteurs.js';
import { THEMATIQUES } from './vocabulaires/thematiques.js';
import { TYPES_STRUCTURE, TYPES_STRUCTURE_PLURIEL } from './vocabulaires/types-structure.js';

const categorieWords = new Map<string, string>(
  CATEGORIES.map(({ value, label, description }) => [value, `${label} ${description}`]),
);

/** What each slug reads as, for the full text of a service: three JSON objects. */
export type SearchWords = {
  readonly typesStructure: string;
  readonly reseaux: string;
  readonly termes: string;
};

export const SEARCH_WORDS: SearchWords = {
  typesStructure: JSON.stringify(
    Object.fromEntries(
      TYPES_STRUCTURE.map(({ value, label, description }) => [
        value,
        `${label} ${TYPES_STRUCTURE_PLURIEL[value]} ${description}`,
      ]),
    ),
  ),
  reseaux: JSON.stringify(
    Object.fromEntries(RESEAUX_PORTEURS.map(({ value, label }) => [value, `${label} ${value}`])),
  ),
  termes: JSON.stringify(
    Object.fromEntries([
      ...THEMATIQUES.map(({ value, label }) => [
        value,
        `${label} ${categorieWords.get(categorieDe(value)) ?? ''}`,
      ]),
      ...PUBLICS.map(({ value, label }) => [value, label]),
    ]),
  ),
};
