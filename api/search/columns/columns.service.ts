import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ColumnsRepository, type ChangeCursor } from './columns.repository.js';
import { ServiceColumns } from './service-columns.js';

const POLL_MS = 400;
const LOAD_BATCH = 10_000;
const CHANGE_BATCH = 5_000;
// Past this share of withdrawn rows, the columns are loaded anew.
const WASTE_MAX = 0.5;

export type ChangeListener = (ids: readonly string[]) => void;

/** Holds the columns of every published service, and keeps them true to the database. */
@Injectable()
export class ColumnsService implements OnModuleDestroy {
  private readonly logger = new Logger('recherche');
  private readonly listeners: ChangeListener[] = [];
  private columns = new ServiceColumns();
  private cursor: ChangeCursor | null = null;
  private changes = 0;
  private timer: NodeJS.Timeout | null = null;
  private refreshing: Promise<void> | null = null;

  constructor(private readonly repository: ColumnsRepository) {}

  async start(): Promise<void> {
    await this.load();
    this.schedule();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    await this.refreshing?.catch(() => undefined);
  }

  current(): ServiceColumns {
    return this.columns;
  }

  /** Grows at every change: what was computed under another version is stale. */
  version(): number {
    return this.changes;
  }

  isLoaded(): boolean {
    return this.cursor !== null;
  }

  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  /** Reads what was committed before the call; a refresh under way may have missed it. */
  async refresh(): Promise<void> {
    await this.refreshing;
    this.refreshing = this.readChanges().finally(() => {
      this.refreshing = null;
    });
    await this.refreshing;
  }

  private async load(): Promise<void> {
    const cursor = await this.repository.findCursor();
    const columns = new ServiceColumns();
    for (let after = ''; ;) {
      const { services, last } = await this.repository.findServicesAfter(after, LOAD_BATCH);
      for (const service of services) columns.put(service);
      if (last === null) break;
      after = last;
    }
    this.columns = columns;
    this.cursor = cursor;
    this.changes += 1;
  }

  private schedule(): void {
    this.timer = setTimeout(() => void this.poll(), POLL_MS);
    this.timer.unref();
  }

  private async poll(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.logger.warn(`Lecture des changements impossible : ${String(error)}`);
    }
    if (this.timer) this.schedule();
  }

  private async readChanges(): Promise<void> {
    for (;;) {
      if (!this.cursor) return;
      const changes = await this.repository.findChanges(this.cursor, CHANGE_BATCH);
      const last = changes.at(-1);
      if (!last) return;
      await this.apply([...new Set(changes.map(({ id }) => id))]);
      this.cursor = { tx: last.tx, seq: last.seq };
      if (changes.length < CHANGE_BATCH) break;
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
