import type { Settings } from 'meilisearch';
import { STOP_WORDS, SYNONYMS } from '../text/synonyms.js';

/** Above every catalogue we know: totals must be exact. */
export const HITS_MAX = 2_000_000;

/** What a search may count and filter by. */
export const FACET_ATTRIBUTES = [
  'source',
  'type',
  'frais',
  'thematiques',
  'publics',
  'modes_accueil',
  'dispositif',
  'type_structure',
  'reseaux_porteurs',
] as const;

/** Each expression leads to all that mean the same: Meilisearch reads synonyms one way. */
function synonymsOf(groups: typeof SYNONYMS): Record<string, string[]> {
  return Object.fromEntries(
    groups.flatMap((group) =>
      group.map((expression) => [expression, group.filter((other) => other !== expression)]),
    ),
  );
}

export const MEILISEARCH_SETTINGS: Settings = {
  searchableAttributes: [
    'nom',
    'structure',
    'dispositif_nom',
    'type_structure_nom',
    'thematiques_noms',
    'publics_noms',
    'reseaux_noms',
    'description',
    'publics_precisions',
    'commune',
    'gestionnaire',
  ],
  displayedAttributes: ['id'],
  filterableAttributes: [
    ...FACET_ATTRIBUTES,
    'score_qualite',
    'liste_cej',
    'hebergement',
    'a_distance',
    'sans_point',
    'plusieurs_lieux',
    '_geo',
  ],
  sortableAttributes: ['_geo'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  stopWords: [...STOP_WORDS],
  synonyms: synonymsOf(SYNONYMS),
  // Four letters: « aide » for « aides », since Meilisearch knows no plurals.
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 } },
  pagination: { maxTotalHits: HITS_MAX },
  faceting: { maxValuesPerFacet: 500 },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['fra'] }],
};
