import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { weighFreshness } from '../../catalogue/freshness.js';
import type { DirectoryLine, ServiceRecord } from '../../catalogue/records.js';
import type { Structure } from '../../catalogue/structures.schema.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { arrangeDirectory, type Names, toEntries } from '../directory/arrange-directory.js';
import { composeCover, type DirectoryHead } from '../directory/compose-cover.js';
import { composeListing, type Listing } from '../directory/compose-listing.js';
import { renderDirectory } from '../directory/render-directory.adapter.js';
import { SeenKeys } from '../rows/seen-keys.js';
import { drawQrCode } from '../sheet/draw-qr-code.js';
import {
  DIRECTORY_TYPE,
  EXPORT_TYPES,
  type ExportFormat,
  nameDirectory,
  nameExport,
} from './name-export.js';
import type { ExportedPages } from './pages.js';
import { writeCsv } from './write-csv.js';
import { writeGeojson } from './write-geojson.js';
import { writeJson } from './write-json.js';
import { writeSheet } from './write-sheet.js';
import { zipWorkbook } from './zip-workbook.adapter.js';

const PAGE_SERVICES = 300;
const PAGE_LINES = 2_000;

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
    private readonly territories: TerritoriesService,
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

  /** A directory to print: arranged first, then read and written as it is taken. */
  async openDirectory(
    ids: readonly string[],
    { head, communes }: { readonly head: DirectoryHead; readonly communes: ReadonlySet<string> },
  ): Promise<ExportFile> {
    const now = this.clock.now();
    const today = parisDate(now);
    const lines = await this.readLines(ids);
    const entries = toEntries(lines, {
      isInside: (code) => communes.size === 0 || communes.has(code),
      name: this.namesOfCommunes(communes),
    });
    const sections = arrangeDirectory(entries);
    const cover = composeCover({
      ...head,
      today,
      sections,
      confirmed: lines.filter(({ isConfirmed }) => isConfirmed).length,
      sources: lines.map(({ source }) => source),
      qrCode: head.link === null ? null : await drawQrCode(head.link),
    });
    const read = (some: readonly string[]) => this.readListings(some, today);
    const pages = renderDirectory({ cover, at: now, entries, sections, read });
    return {
      stream: Readable.from(pages, { objectMode: false }),
      type: DIRECTORY_TYPE,
      disposition: nameDirectory(head.territory, today),
    };
  }

  /** Its confirmations are weighed at once, and let go. */
  private async readLines(ids: readonly string[]) {
    const today = parisDate(this.clock.now());
    const lines: (Omit<DirectoryLine, 'confirmations'> & { readonly isConfirmed: boolean })[] = [];
    for (const page of pagesOf(ids, PAGE_LINES)) {
      for (const { confirmations, ...line } of await this.catalogue.listDirectoryLines(page)) {
        const { etat } = weighFreshness(confirmations ?? [], today);
        lines.push({ ...line, isConfirmed: etat === 'confirmee' });
      }
    }
    return lines;
  }

  private async readListings(ids: readonly string[], today: string): Promise<readonly Listing[]> {
    const sheets = await this.catalogue.loadServiceSheets(ids);
    return [...sheets.values()].map((sheet) => composeListing(sheet, today));
  }

  /** Their département is told when there are several. */
  private namesOfCommunes(codes: ReadonlySet<string>): Names {
    const departements = [...codes].map((code) => this.territories.findCommune(code));
    const isOne = new Set(departements.map((commune) => commune?.departementCode)).size === 1;
    return (code) => {
      const commune = this.territories.findCommune(code);
      if (!commune) return null;
      return isOne ? commune.nom : `${commune.nom} (${commune.departementCode})`;
    };
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

function* pagesOf(ids: readonly string[], size = PAGE_SERVICES): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}
