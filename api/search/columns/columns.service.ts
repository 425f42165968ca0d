import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ChangeLogRepository } from './change-log.repository.js';
import { ChangesRead } from './changes-read.js';
import { ColumnsRepository, type NextServices } from './columns.repository.js';
import { ServiceColumns } from './service-columns.js';

const POLL_MS = 400;
const LOAD_BATCH = 4_000;
const CHANGE_BATCH = 5_000;
// Long after every reader that is alive; one that slept longer reads everything anew.
const CHANGES_KEPT_HOURS = 24;
const PRUNE_EVERY_MS = 60 * 60_000;
// Past this share of withdrawn rows, the columns are loaded anew.
const WASTE_MAX = 0.5;

export type ChangeListener = (ids: readonly string[]) => void;

/** Holds the columns of every published service, and keeps them true to the database. */
@Injectable()
export class ColumnsService implements OnModuleDestroy {
  private readonly logger = new Logger('recherche');
  private readonly listeners: ChangeListener[] = [];
  private columns = new ServiceColumns();
  private read: ChangesRead | null = null;
  private changes = 0;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;
  private prunedAt = 0;

  constructor(
    private readonly repository: ColumnsRepository,
    private readonly changeLog: ChangeLogRepository,
  ) {}

  async start(): Promise<void> {
    await this.load();
    this.schedule();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await (this.waiting ?? this.running).catch(() => undefined);
  }

  current(): ServiceColumns {
    return this.columns;
  }

  /** Grows at every change: what was computed under another version is stale. */
  version(): number {
    return this.changes;
  }

  isLoaded(): boolean {
    return this.read !== null;
  }

  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  /**
   * Reads what was committed before the call. A reading under way may have missed it: whoever comes
   * meanwhile waits for the next one together.
   */
  refresh(): Promise<void> {
    this.waiting ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.waiting = null;
        this.running = this.readChanges();
        return this.running;
      });
    return this.waiting;
  }

  private async load(): Promise<void> {
    const cursor = await this.changeLog.findCursor();
    const columns = new ServiceColumns();
    let next = this.nextAfter('');
    for (;;) {
      const { read, last } = await next;
      if (last === null) break;
      // The database works at the next batch while this one is read.
      next = this.nextAfter(last);
      for (const service of read()) columns.put(service);
    }
    this.columns = columns;
    this.read = new ChangesRead(cursor);
    this.changes += 1;
  }

  /** Everything anew: what changed meanwhile is no longer told. */
  private async reload(): Promise<void> {
    const former = this.columns.ids;
    await this.load();
    const ids = [...new Set([...this.columns.ids, ...former])];
    for (const listener of this.listeners) listener(ids);
  }

  private nextAfter(id: string): Promise<NextServices> {
    const next = this.repository.findServicesAfter(id, LOAD_BATCH);
    // Its failure is thrown where it is awaited; until then it is not an unhandled one.
    next.catch(() => undefined);
    return next;
  }

  private schedule(): void {
    this.timer = setTimeout(() => void this.poll(), POLL_MS);
    this.timer.unref();
  }

  private async poll(): Promise<void> {
    try {
      await this.refresh();
      await this.prune();
    } catch (error) {
      this.logger.warn(`Lecture des changements impossible : ${String(error)}`);
    }
    if (this.timer) this.schedule();
  }

  private async prune(): Promise<void> {
    const now = performance.now();
    if (this.prunedAt > 0 && now - this.prunedAt < PRUNE_EVERY_MS) return;
    this.prunedAt = now;
    await this.changeLog.prune(CHANGES_KEPT_HOURS);
  }

  private async readChanges(): Promise<void> {
    for (;;) {
      const { read } = this;
      if (!read) return;
      const cursor = read.cursor();
      const changes = await this.changeLog.findVisibleChanges(cursor, CHANGE_BATCH, read.ahead());
      if (await this.changeLog.isPruned(cursor)) return this.reload();
      const ids = read.toApply(changes);
      for (let from = 0; from < ids.length; from += CHANGE_BATCH) {
        await this.apply(ids.slice(from, from + CHANGE_BATCH));
      }
      read.advance(changes);
      if (changes.filter(({ settled }) => settled).length < CHANGE_BATCH) break;
    }
    const { length, size } = this.columns;
    if (length > 1000 && size < length * WASTE_MAX) await this.load();
  }

  private async apply(ids: readonly string[]): Promise<void> {
    const services = await this.repository.findServices(ids);
    const found = new Set(services.map(({ id }) => id));
    for (const service of services) this.columns.put(service);
    for (const id of ids) if (!found.has(id)) this.columns.withdraw(id);
    this.changes += 1;
    for (const listener of this.listeners) listener(ids);
  }
}
