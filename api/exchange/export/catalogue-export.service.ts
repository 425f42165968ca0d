import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import type { ServiceRecord } from '../../catalogue/records.js';
import type { Structure } from '../../catalogue/structures.schema.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { SeenKeys } from '../rows/seen-keys.js';
import { EXPORT_TYPES, type ExportFormat, nameExport } from './name-export.js';
import type { ExportedPages } from './pages.js';
import { writeCsv } from './write-csv.js';
import { writeGeojson } from './write-geojson.js';
import { writeJson } from './write-json.js';
import { writeSheet } from './write-sheet.js';
import { zipWorkbook } from './zip-workbook.adapter.js';

const PAGE_SERVICES = 300;

export type ExportFile = {
  readonly stream: Readable;
  readonly type: string;
  readonly disposition: string;
};

type TextFormat = Exclude<ExportFormat, 'xlsx'>;

const WRITERS: Readonly<Record<TextFormat, (pages: ExportedPages) => AsyncIterable<string>>> = {
  json: writeJson,
  csv: writeCsv,
  geojson: writeGeojson,
};

/** Writes the services it is given, in their order: read page by page as the file is taken. */
@Injectable()
export class CatalogueExport {
  constructor(
    private readonly catalogue: CatalogueService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  open(format: ExportFormat, ids: readonly string[]): ExportFile {
    const now = this.clock.now();
    const pages: ExportedPages = {
      services: () => this.readServices(ids),
      structures: () => this.readStructures(ids),
    };
    const stream =
      format === 'xlsx'
        ? zipWorkbook(writeSheet(pages), now)
        : Readable.from(WRITERS[format](pages), { objectMode: false });
    const disposition = nameExport(format, parisDate(now));
    return { stream, type: EXPORT_TYPES[format], disposition };
  }

  private async *readServices(ids: readonly string[]): AsyncGenerator<readonly ServiceRecord[]> {
    for (const page of pagesOf(ids)) {
      const records = await this.catalogue.loadServiceRecords(page);
      const byId = new Map(records.map((record) => [record.id, record]));
      // What was withdrawn since the file was begun is no longer public.
      yield page.map((id) => byId.get(id)).filter((record) => record !== undefined);
    }
  }

  private async *readStructures(ids: readonly string[]): AsyncGenerator<readonly Structure[]> {
    const seen = new SeenKeys();
    for (const page of pagesOf(ids)) {
      const structures = await this.catalogue.loadStructuresOfServices(page);
      const fresh = structures.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.set(id, 1);
      yield fresh;
    }
  }
}

function* pagesOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += PAGE_SERVICES)
    yield ids.slice(start, start + PAGE_SERVICES);
}
