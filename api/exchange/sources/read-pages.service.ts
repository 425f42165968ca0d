import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { DomainError } from '../../errors/domain-error.js';
import { type List, LISTS } from './followed-source.js';
import type { ListReading } from './judge-reading.js';
import { ownIdOf } from './ids-of-row.js';
import { pageUrl } from './page-url.js';
import { sourcesErrors } from './sources.errors.js';
import { waitBeforeRetry } from './wait-before-retry.js';

const ROWS_MAX = 500_000;
const PAGES_MAX = 2_000;

export type Row = Readonly<Record<string, unknown>>;

const page = z.object({
  items: z.array(z.record(z.string(), z.unknown())),
  total: z.int().min(0),
  pages: z.int().min(0),
});
const withStatus = z.object({ statut: z.int() });

type Page = z.infer<typeof page>;

export type ReadPagesOptions = {
  /** The body at an address, whole. */
  readonly fetchText: (url: string) => Promise<string>;
  readonly onRow: (list: List, row: Row) => Promise<void>;
  readonly onPage: () => void;
  readonly signal: AbortSignal;
};

const statusOf = ({ code, details }: DomainError): number | null | undefined => {
  if (code === 'adresse.injoignable') return null;
  return withStatus.safeParse(details).data?.statut;
};

/** Reads the pages of both lists in order; each row is handed over once, however pages slide. */
export class PagesReader {
  constructor(private readonly options: ReadPagesOptions) {}

  async read(url: string): Promise<readonly ListReading[]> {
    const readings: ListReading[] = [];
    for (const list of LISTS) readings.push(await this.readList(url, list));
    return readings;
  }

  private async readList(url: string, list: List): Promise<ListReading> {
    const seen = new Set<string>();
    const totals: number[] = [];
    let rows = 0;
    let repeated = 0;
    let pages = 1;
    for (let number = 1; number <= pages; number += 1) {
      if (number > PAGES_MAX) throw sourcesErrors.tooManyPages(PAGES_MAX);
      const where = `Page ${number} des ${list}`;
      const { items, total, pages: told } = await this.readPage(pageUrl(url, list, number), where);
      pages = told;
      totals.push(total);
      if (rows + items.length > ROWS_MAX) throw sourcesErrors.tooManyRows(ROWS_MAX);
      for (const row of items) {
        const id = ownIdOf(row);
        if (id !== null && seen.has(id)) {
          repeated += 1;
          continue;
        }
        if (id !== null) seen.add(id);
        rows += 1;
        await this.options.onRow(list, row);
      }
      this.options.onPage();
    }
    return { totals, rows, repeated };
  }

  private async readPage(url: string, where: string): Promise<Page> {
    const text = await this.insist(url, where);
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      throw sourcesErrors.notJson(where);
    }
    const parsed = page.safeParse(body);
    if (!parsed.success) throw sourcesErrors.notAPage(where);
    return parsed.data;
  }

  private async insist(url: string, where: string): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.options.fetchText(url);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const status = statusOf(error);
        const { retryAfterSeconds } = error;
        const seconds =
          status === undefined ? null : waitBeforeRetry({ status, retryAfterSeconds, attempt });
        if (seconds === null) throw sourcesErrors.page(where, error);
        await wait(seconds * 1_000, undefined, { signal: this.options.signal });
      }
    }
  }
}
