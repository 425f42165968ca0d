import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../clock.js';
import { EXPORT_TYPES } from '../../exchange/export/name-export.js';
import type { Table } from '../../exchange/export/table.js';
import type { Row as Line } from '../../exchange/export/to-row.js';
import { writeTableCsv } from '../../exchange/export/write-csv.js';
import { writeTableSheet } from '../../exchange/export/write-sheet.js';
import { zipWorkbook } from '../../exchange/export/zip-workbook.adapter.js';
import { AreaOutlines } from '../../territories/outline/area-outlines.service.js';
import { showRow } from '../cells/show-row.js';
import type { CouvertureExportQuery } from '../coverage.schema.js';
import { CoverageService } from '../coverage.service.js';
import { COLUMNS, SAID, type Said, toLine } from './to-table.js';
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
    const lines = items.map((item) => toLine(item, said));
    const place = `${table.territoire.type}-${table.territoire.code}`;
    const name = `maillage-couverture-${place}-${table.besoin.slug}-${jour}.${format}`;
    const stream =
      format === 'geojson'
        ? Readable.from(
            await this.features(query.territoire, { maille: table.maille, items, said }),
          )
        : this.write(format, { columns: [...COLUMNS, ...SAID], rows: pagesOf(lines) });
    return { stream, type: EXPORT_TYPES[format], disposition: `attachment; filename="${name}"` };
  }

  private write(format: 'csv' | 'xlsx', table: Table): Readable {
    if (format === 'csv') return Readable.from(writeTableCsv(table), { objectMode: false });
    return zipWorkbook(writeTableSheet(table), this.clock.now(), SHEET_NAME);
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
  ): Promise<Iterable<string>> {
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

async function* pagesOf(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    yield lines.slice(start, start + LINES_AT_ONCE);
  }
}
