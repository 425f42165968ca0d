import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { ServiceItem } from '../catalogue/sheets.service.js';
import { ColumnsService } from './columns/columns.service.js';
import { CalendarsService } from './dates/calendars.service.js';

const KEPT_ITEMS = 4_000;
const KEPT_MS = 10 * 60_000;
// A page for a machine is not worth remembering.
const REMEMBERED_PAGE = 200;

/** What lists show of services, read through the catalogue's door and kept until they change. */
@Injectable()
export class LoadedItems {
  private readonly items = new LRUCache<string, ServiceItem>({ max: KEPT_ITEMS, ttl: KEPT_MS });
  private day = '';

  constructor(
    private readonly catalogue: CatalogueService,
    private readonly calendars: CalendarsService,
    private readonly columns: ColumnsService,
  ) {
    columns.onChange((ids) => {
      for (const id of ids) this.items.delete(id);
    });
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, ServiceItem>> {
    this.forgetYesterday();
    const found = new Map<string, ServiceItem>();
    const missing: string[] = [];
    for (const id of ids) {
      const known = this.items.get(id);
      if (known) found.set(id, known);
      else missing.push(id);
    }
    if (missing.length === 0) return found;
    const version = this.columns.version();
    const loaded = await this.catalogue.loadServiceItems(missing);
    const isCurrent = version === this.columns.version() && ids.length <= REMEMBERED_PAGE;
    for (const [id, item] of loaded) {
      found.set(id, item);
      if (isCurrent) this.items.set(id, item);
    }
    return found;
  }

  /** Freshness and closures are told as of today. */
  private forgetYesterday(): void {
    const today = this.calendars.today();
    if (today !== this.day) this.items.clear();
    this.day = today;
  }
}
