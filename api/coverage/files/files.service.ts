import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../clock.js';
import { EXPORT_TYPES } from '../../exchange/export/name-export.js';
import type { Row as Line } from '../../exchange/export/to-row.js';
import { writeTableCsv } from '../../exchange/export/write-csv.js';
import { writeTableSheet } from '../../exchange/export/write-sheet.js';
import { zipSheets } from '../../exchange/export/zip-workbook.adapter.js';
import { takeTurn } from '../../http/take-turn.js';
import { AreaOutlines } from '../../territories/outline/area-outlines.service.js';
import { showRow } from '../cells/show-row.js';
import { sayDate } from '../../pdf/french-words.js';
import type { CouvertureExportQuery, CouvertureItem } from '../coverage.schema.js';
import { CoverageService } from '../coverage.service.js';
import { METHODE, sayConditions, sayTravel } from '../coverage-words.js';
import { HOW_TO_READ, methodSheet } from '../labelled.js';
import { COLUMNS, LABELLED, SAID, type Said, toLabelledLine, toLine } from './to-table.js';
import { writeFeatures } from './write-features.js';

export type TableFormat = 'csv' | 'xlsx' | 'geojson';

export type TableFile = {
  readonly stream: Readable;
  readonly type: string;
  readonly disposition: string;
};

const LINES_AT_ONCE = 300;
const SHEET_NAME = 'Couverture';

/** The whole table as a file, written as it is taken. */
@Injectable()
export class CoverageFiles {
  constructor(
    private readonly coverage: CoverageService,
    private readonly outlines: AreaOutlines,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(format: TableFormat, query: CouvertureExportQuery): Promise<TableFile> {
    const table = await this.coverage.table(query);
    const items = table.rows.map(showRow);
    const { mode, duree_max, inclure_a_confirmer, jour } = table;
    const said: Said = { besoin: table.besoin.slug, mode, duree_max, inclure_a_confirmer, jour };
    const place = `${table.territoire.type}-${table.territoire.code}`;
    const name = `maillage-couverture-${place}-${table.besoin.slug}-${jour}.${format}`;
    const write = {
      csv: async () => this.csv(items.map((item) => toLine(item, said))),
      xlsx: async () => this.workbook(table, items, said),
      geojson: async () =>
        Readable.from(await this.features(query.territoire, { maille: table.maille, items, said })),
    };
    const stream = await write[format]();
    return { stream, type: EXPORT_TYPES[format], disposition: `attachment; filename="${name}"` };
  }

  private csv(lines: readonly Line[]): Readable {
    const table = { columns: [...COLUMNS, ...SAID], rows: pagesOf(lines) };
    return Readable.from(writeTableCsv(table), { objectMode: false });
  }

  /** The table under labels, then where it comes from. */
  private workbook(table: CoverageTable, items: readonly CouvertureItem[], said: Said): Readable {
    const lines = items.map((item) => toLabelledLine(item, said));
    const method = methodSheet(sayMethod(table));
    const sheets = [{ name: SHEET_NAME, columns: LABELLED, lines }, method];
    return zipSheets(
      sheets.map(({ name, columns, lines: rows }) => ({
        name,
        lines: writeTableSheet({ columns, rows: pagesOf(rows) }),
      })),
      this.clock.now(),
    );
  }

  private async features(
    territoire: string,
    {
      maille,
      items,
      said,
    }: Pick<Parameters<typeof writeFeatures>[0], 'items' | 'said'> & {
      readonly maille: Parameters<AreaOutlines['draw']>[0]['maille'];
    },
  ): Promise<AsyncIterable<string>> {
    const { features, approximatif, attribution } = await this.outlines.draw({
      territoire,
      maille,
    });
    const outlines = new Map(
      features.map(({ properties, geometry }) => [properties.code, geometry]),
    );
    return writeFeatures({ items, said, outlines, approximatif, attribution });
  }
}

type CoverageTable = Awaited<ReturnType<CoverageService['table']>>;

function sayMethod(table: CoverageTable): readonly string[] {
  const { territoire, besoin, mode, duree_max, inclure_a_confirmer, jour, trajets_source } = table;
  const travel = sayTravel(mode, trajets_source);
  return [
    `${territoire.nom} : ${besoin.label}. Situation du ${sayDate(jour)}.`,
    ...sayConditions({ mode, minutes: duree_max, withUnconfirmed: inclure_a_confirmer, travel }),
    ...METHODE,
    HOW_TO_READ,
  ];
}

async function* pagesOf(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    await takeTurn();
    yield lines.slice(start, start + LINES_AT_ONCE);
  }
}
