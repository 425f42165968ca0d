import { editDistance } from '../../../../api/search/text/edit-distance.js';
import { foldText, foldWords } from '../../../../api/search/text/fold-words.js';
import { matchesFilter } from './stub-filter.js';

export type StubDocument = Readonly<Record<string, unknown>>;

export type StubSettings = {
  searchableAttributes: string[];
  filterableAttributes: string[];
  sortableAttributes: string[];
  displayedAttributes: string[];
  stopWords: string[];
  synonyms: Record<string, string[]>;
  typoTolerance: { minWordSizeForTypos: { oneTypo: number; twoTypos: number } };
  pagination: { maxTotalHits: number };
};

export const DEFAULT_SETTINGS: StubSettings = {
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  displayedAttributes: ['*'],
  stopWords: [],
  synonyms: {},
  typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  pagination: { maxTotalHits: 1_000 },
};

export type StubSearch = {
  readonly q: string;
  readonly filter: unknown;
  readonly limit: number;
  readonly matchingStrategy: string;
};

/** One index of the stub: documents by key, settings, and an honest little matching. */
export class StubIndex {
  readonly documents = new Map<string, StubDocument>();
  settings: StubSettings = structuredClone(DEFAULT_SETTINGS);

  constructor(readonly primaryKey: string | null) {}

  search({
    q,
    filter,
    limit,
    matchingStrategy,
  }: StubSearch): { document: StubDocument; score: number }[] {
    const stops = new Set(this.settings.stopWords);
    const words = foldWords(q).filter((word) => !stops.has(word));
    const endsOpen = !/\s$/.test(q);
    const hits = [...this.documents.values()].flatMap((document) => {
      if (!matchesFilter(document, filter)) return [];
      const score = this.scoreOf(document, { words, endsOpen, matchingStrategy });
      return score > 0 ? [{ document, score }] : [];
    });
    hits.sort((left, right) => right.score - left.score);
    return hits.slice(0, Math.min(limit, this.settings.pagination.maxTotalHits));
  }

  private scoreOf(
    document: StubDocument,
    asked: { words: string[]; endsOpen: boolean; matchingStrategy: string },
  ): number {
    const { words, endsOpen, matchingStrategy } = asked;
    if (words.length === 0) return 1;
    const fewest = matchingStrategy === 'last' ? 1 : words.length;
    for (let length = words.length; length >= fewest; length -= 1) {
      const whole = length === words.length && endsOpen;
      const score = this.matchAll(document, words.slice(0, length), whole);
      if (score > 0) return score * (length / words.length);
    }
    return 0;
  }

  /** Words in order of the query; an expression may stand for its synonyms. */
  private matchAll(document: StubDocument, words: string[], endsOpen: boolean): number {
    if (words.length === 0) return 1;
    for (let length = words.length; length > 0; length -= 1) {
      const isLast = length === words.length && endsOpen;
      const here = this.matchExpression(document, words.slice(0, length), isLast);
      if (here === 0) continue;
      const rest = this.matchAll(document, words.slice(length), endsOpen);
      if (rest > 0) return Math.min(here, rest);
    }
    return 0;
  }

  private matchExpression(document: StubDocument, words: string[], isLast: boolean): number {
    const typed = words.length === 1 ? this.matchWord(document, words[0] ?? '', isLast) : 0;
    if (typed > 0) return typed;
    const stops = new Set(this.settings.stopWords);
    for (const [expression, others] of Object.entries(this.settings.synonyms)) {
      const key = foldWords(expression).filter((word) => !stops.has(word));
      if (
        key.length !== words.length ||
        !key.every((word, at) => this.isNear(words[at] ?? '', word))
      )
        continue;
      for (const other of others) {
        const needed = foldWords(other).filter((word) => !stops.has(word));
        if (needed.every((word) => this.matchWord(document, word, false) > 0)) return 0.8;
      }
    }
    return 0;
  }

  private matchWord(document: StubDocument, word: string, isLast: boolean): number {
    const attributes = this.settings.searchableAttributes;
    const names = attributes.includes('*') ? Object.keys(document) : attributes;
    for (const [rank, name] of names.entries()) {
      const text = [document[name]]
        .flat()
        .filter((one) => typeof one === 'string')
        .join(' ');
      const found = foldWords(foldText(text)).some(
        (known) => this.isNear(word, known) || (isLast && known.startsWith(word)),
      );
      if (found) return 1 - rank / (names.length + 1);
    }
    return 0;
  }

  /** A typo on the first letter counts for two, as Meilisearch has it. */
  private isNear(typed: string, known: string): boolean {
    if (typed === known) return true;
    const { oneTypo, twoTypos } = this.settings.typoTolerance.minWordSizeForTypos;
    const allowed = typed.length >= twoTypos ? 2 : typed.length >= oneTypo ? 1 : 0;
    const cost = editDistance(typed, known, 2) + Number(typed[0] !== known[0]);
    return cost <= allowed;
  }
}
