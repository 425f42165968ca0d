import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ChangeLogRepository } from '../columns/change-log.repository.js';
import { DocumentsRepository } from './documents.repository.js';
import type { MeilisearchIndex } from './meilisearch-index.adapter.js';
import { MEILISEARCH, ReindexService } from './reindex.service.js';
import { toDocument } from './to-document.js';

const POLL_MS = 500;
const RETRY_MS = 5_000;
const BATCH = 2_000;

/**
 * Carries the changes to Meilisearch in the order of their commits. What was sent
 * twice is written twice with the same result; what failed is sent again.
 */
@Injectable()
export class MeilisearchFeeder implements OnModuleDestroy {
  private readonly logger = new Logger('meilisearch');
  private timer: NodeJS.Timeout | null = null;
  private isDown = false;
  private feeding: Promise<void> = Promise.resolve();

  constructor(
    private readonly documents: DocumentsRepository,
    private readonly changeLog: ChangeLogRepository,
    private readonly reindexing: ReindexService,
    @Inject(MEILISEARCH) private readonly meilisearch: MeilisearchIndex | null,
  ) {}

  start(): void {
    if (this.meilisearch) this.schedule(0);
  }

  onModuleDestroy(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Feeds everything that was committed before the call, after what is being fed already. */
  feed(): Promise<void> {
    this.feeding = this.feeding.catch(() => undefined).then(() => this.feedAll());
    return this.feeding;
  }

  private async feedAll(): Promise<void> {
    const { meilisearch } = this;
    if (!meilisearch) return;
    const cursor = await this.documents.findCursor();
    if (!cursor || !(await meilisearch.exists()) || (await this.changeLog.isPruned(cursor))) {
      await this.reindexing.reindex(() => undefined);
    }
    while (await this.feedBatch(meilisearch));
  }

  /** False when nothing is left. */
  private async feedBatch(meilisearch: MeilisearchIndex): Promise<boolean> {
    const cursor = await this.documents.findCursor();
    if (!cursor) return false;
    const changes = await this.changeLog.findChanges(cursor, BATCH);
    const last = changes.at(-1);
    if (!last) return false;
    const ids = [...new Set(changes.map(({ id }) => id))];
    const rows = await this.documents.findDocuments(ids);
    const published = new Set(rows.map(({ id }) => id));
    await meilisearch.put(rows.map(toDocument));
    await meilisearch.remove(ids.filter((id) => !published.has(id)));
    await this.documents.advanceCursor(cursor, { tx: last.tx, seq: last.seq });
    return changes.length === BATCH;
  }

  private schedule(delayMs: number): void {
    this.timer = setTimeout(() => void this.poll(), delayMs);
    this.timer.unref();
  }

  private async poll(): Promise<void> {
    let delayMs = POLL_MS;
    try {
      await this.feed();
      if (this.isDown) this.logger.log('Meilisearch répond de nouveau.');
      this.isDown = false;
    } catch (error) {
      if (!this.isDown) this.logger.warn(`Meilisearch n'est pas à jour : ${String(error)}`);
      this.isDown = true;
      delayMs = RETRY_MS;
    }
    if (this.timer) this.schedule(delayMs);
  }
}
