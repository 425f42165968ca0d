import { Injectable } from '@nestjs/common';
import type { Bounds, SearchIndex, TextMatches } from '../search-index.js';
import { foldQuery } from '../text/fold-words.js';
import { VocabularyService } from '../text/vocabulary.service.js';
import { PostgresqlIndexRepository } from './postgresql-index.repository.js';
import { type SearchedWord, writeTsTerms } from './write-ts-query.js';

const ENDINGS_MAX = 40;

/** French full text of PostgreSQL, with spellings found in the words of the catalogue. */
@Injectable()
export class PostgresqlIndex implements SearchIndex {
  readonly engine = 'postgresql';
  readonly gainsFromBounds = false;

  constructor(
    private readonly repository: PostgresqlIndexRepository,
    private readonly vocabulary: VocabularyService,
  ) {}

  /** Every word must match; when that leaves nothing, any may, the rarest counting most. */
  async match(text: string, bounds: Bounds): Promise<TextMatches> {
    const terms = writeTsTerms(await this.searchedWords(text));
    const all = await this.repository.findMatches(terms.join(' & '), bounds);
    if (all.ids.length > 0 || terms.length < 2) return all;
    return this.repository.findMatchesOfAny(terms, bounds);
  }

  private async searchedWords(text: string): Promise<SearchedWord[]> {
    const typed = foldQuery(text);
    const isFinished = /\s$/.test(text);
    const known = await this.knownAmong(typed);
    return typed.map((word, index) => {
      const isBeginning = !isFinished && index === typed.length - 1;
      return { typed: word, isBeginning, spellings: this.spellingsOf(word, isBeginning, known) };
    });
  }

  private spellingsOf(word: string, isBeginning: boolean, known: ReadonlySet<string>): string[] {
    const { words } = this.vocabulary;
    const finished = isBeginning && word.length > 1 ? words.startingWith(word, ENDINGS_MAX) : [];
    if (known.has(word)) return [word, ...finished];
    if (finished.length > 0) return finished;
    const corrected = words.corrections(word);
    return corrected.length > 0 || !isBeginning ? corrected : words.correctedBeginnings(word);
  }

  /** A word of a description is known to the database even when the vocabulary lacks it. */
  private async knownAmong(typed: readonly string[]): Promise<ReadonlySet<string>> {
    const { words } = this.vocabulary;
    const unknown = typed.filter((word) => !words.has(word));
    const found = unknown.length > 0 ? await this.repository.findKnownWords(unknown) : [];
    return new Set([...typed.filter((word) => words.has(word)), ...found]);
  }
}
