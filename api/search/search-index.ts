/** What both engines may use to answer with less; they never drop what it admits. */
export type Bounds = {
  readonly around: {
    readonly longitude: number;
    readonly latitude: number;
    readonly radiusM: number;
  } | null;
  readonly scoreQualiteMinimum: number | null;
  readonly listeCej: boolean | null;
};

export const UNBOUNDED: Bounds = { around: null, scoreQualiteMinimum: null, listeCej: null };

/** The services whose words match; scores run from 0 to 1, the best first in meaning. */
export type TextMatches = {
  readonly ids: readonly string[];
  readonly scores: readonly number[];
};

export const SEARCH_INDEX = Symbol('SEARCH_INDEX');

/**
 * Finds services by their words: accents, plurals, one typo, acronyms both ways,
 * beginnings while typing. Two engines, one contract: test/medium/search.
 */
export type SearchIndex = {
  readonly engine: 'postgresql' | 'meilisearch';
  /** Do bounds spare it work? If not, what matches is asked once for every place. */
  readonly gainsFromBounds: boolean;
  match(text: string, bounds: Bounds): Promise<TextMatches>;
};
