import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { ColumnsService } from '../columns/columns.service.js';
import { type Bounds, SEARCH_INDEX, type SearchIndex, UNBOUNDED } from '../search-index.js';
import { foldQuery } from './fold-words.js';
import { PublicsRepository } from './publics.repository.js';
import { STOP_WORDS } from './synonyms.js';
import { type TextRows, toTextRows } from './text-rows.js';

const REMEMBERED_BYTES = 64 * 1024 * 1024;
const OVERHEAD_BYTES = 500;
const BYTES_PER_MATCH = 40;

type AskedText = {
  readonly q?: string | undefined;
  readonly recherche_public?: string | undefined;
};

/** Which services match the words asked; the same words are asked once between two changes. */
@Injectable()
export class TextMatchesService {
  private readonly known = new LRUCache<string, TextRows>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: ({ rows }) => OVERHEAD_BYTES + rows.length * BYTES_PER_MATCH,
  });

  constructor(
    @Inject(SEARCH_INDEX) private readonly index: SearchIndex,
    private readonly publics: PublicsRepository,
    private readonly columns: ColumnsService,
  ) {}

  /** Null when no words are asked. */
  async match(asked: AskedText, around: Bounds): Promise<TextRows | null> {
    const bounds = this.index.gainsFromBounds ? around : UNBOUNDED;
    const words = hasMeaning(asked.q) ? (asked.q ?? '') : '';
    const publics = asked.recherche_public?.trim() ?? '';
    if (words === '' && publics === '') return null;
    const key = JSON.stringify([this.columns.version(), words, publics, bounds]);
    const known = this.known.get(key);
    if (known) return known;
    const [matches, admitted] = await Promise.all([
      words === '' ? null : this.index.match(words, bounds),
      publics === '' ? null : this.publics.findMatching(publics),
    ]);
    const rows = toTextRows(this.columns.current(), matches, admitted);
    this.known.set(key, rows);
    return rows;
  }
}

/** Small words alone search for nothing yet: somebody is still typing. */
function hasMeaning(text: string | undefined): boolean {
  return foldQuery(text ?? '').some((word) => !STOP_WORDS.includes(word));
}
