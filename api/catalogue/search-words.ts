import type { ServiceRow, StructureRow } from './catalogue-rows.js';
import { CATEGORIES, categorieDe, MOTS_CHERCHES } from './vocabulaires/categories.js';
import { PUBLICS } from './vocabulaires/publics.js';
import { RESEAUX_PORTEURS } from './vocabulaires/reseaux-porteurs.js';
import { THEMATIQUES } from './vocabulaires/thematiques.js';
import { TYPES_STRUCTURE, TYPES_STRUCTURE_PLURIEL } from './vocabulaires/types-structure.js';
import type { WeightedText } from './write-search-text.js';

const categorieWords = new Map<string, string>(
  CATEGORIES.map(({ value, description }) => [value, `${MOTS_CHERCHES[value]} ${description}`]),
);

/** What each slug reads as in the full text of a service. */
const TYPES_WORDS = new Map<string, string>(
  TYPES_STRUCTURE.map(({ value, label, description }) => [
    value,
    `${label} ${TYPES_STRUCTURE_PLURIEL[value]} ${description}`,
  ]),
);

const RESEAUX_WORDS = new Map<string, string>(
  RESEAUX_PORTEURS.map(({ value, label }) => [value, `${label} ${value}`]),
);

const TERMS_WORDS = new Map<string, string>([
  ...THEMATIQUES.map(
    ({ value, label }) =>
      [value, `${label} ${categorieWords.get(categorieDe(value)) ?? ''}`] as const,
  ),
  ...PUBLICS.map(({ value, label }) => [value, label] as const),
]);

/** The words of needs and publics, for PostgreSQL. */
export const SEARCH_WORDS_JSON = JSON.stringify(Object.fromEntries(TERMS_WORDS));

const commonTexts = (
  slugs: readonly string[] | null,
  words: ReadonlyMap<string, string>,
): readonly WeightedText[] =>
  (slugs ?? []).map((slug) => ({ text: words.get(slug) ?? '', weight: 'B', isCommon: true }));

type NamedStructure = Pick<
  StructureRow,
  'nom' | 'type_structure' | 'reseaux_porteurs' | 'commune' | 'gestionnaire'
>;

export function searchTextsOfStructure(row: NamedStructure): readonly WeightedText[] {
  const kind = row.type_structure === null ? '' : (TYPES_WORDS.get(row.type_structure) ?? '');
  return [
    { text: `${row.nom} ${kind}`, weight: 'A' },
    ...commonTexts(row.reseaux_porteurs, RESEAUX_WORDS),
    { text: `${row.commune ?? ''} ${row.gestionnaire ?? ''}`, weight: 'D' },
  ];
}

/** Its own words; those of its structure and of its scheme are added where it is written. */
export function searchTextsOfService(row: ServiceRow): readonly WeightedText[] {
  return [
    { text: row.nom, weight: 'A' },
    ...commonTexts(row.thematiques, TERMS_WORDS),
    ...commonTexts(row.publics, TERMS_WORDS),
    { text: `${row.description} ${row.publics_precisions ?? ''}`, weight: 'C' },
    { text: row.commune ?? '', weight: 'D', isCommon: true },
  ];
}
