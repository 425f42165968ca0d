import { Inject, Injectable } from '@nestjs/common';
import { ChangeLogRepository } from '../columns/change-log.repository.js';
import { searchErrors } from '../search.errors.js';
import { DocumentsRepository } from './documents.repository.js';
import type { MeilisearchIndex } from './meilisearch-index.adapter.js';
import { toDocument } from './to-document.js';

export const MEILISEARCH = Symbol('MEILISEARCH');
const BATCH = 2_000;

/** Rebuilds the index of Meilisearch while the one in use goes on answering. */
@Injectable()
export class ReindexService {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly changes: ChangeLogRepository,
    @Inject(MEILISEARCH) private readonly meilisearch: MeilisearchIndex | null,
  ) {}

  async reindex(report: (written: number) => void): Promise<number> {
    const { meilisearch } = this;
    if (!meilisearch) throw searchErrors.noMeilisearch();
    const cursor = await this.changes.findCursor();
    const draft = await meilisearch.startDraft();
    let written = 0;
    for (let after = ''; ;) {
      const rows = await this.documents.findDocumentsAfter(after, BATCH);
      const last = rows.at(-1);
      if (!last) break;
      await meilisearch.putInDraft(draft, rows.map(toDocument));
      written += rows.length;
      report(written);
      after = last.id;
    }
    await meilisearch.publishDraft(draft);
    // What changed while we were reading is fed again, to the new index.
    await this.documents.placeCursor(cursor);
    return written;
  }
}
