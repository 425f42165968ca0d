import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { CLOCK, type Clock } from '../../clock.js';
import { writeTableSheet } from '../../exchange/export/write-sheet.js';
import { zipSheets } from '../../exchange/export/zip-workbook.adapter.js';
import { Gate } from '../../http/gate.js';
import { takeTurn } from '../../http/take-turn.js';
import { PackService } from './pack.service.js';
import type { PackQuery } from './pack.schema.js';
import { packSheets } from './pack-sheets.js';
import { renderPack } from './render-pack.adapter.js';

/** The pack as files: printed pages, and the workbook of the same figures. */
@Injectable()
export class PackFiles {
  private readonly gate = new Gate({ atOnce: 1, waiting: 6 });

  constructor(
    private readonly packs: PackService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  pdf(query: PackQuery, acteur: Acteur | null): Promise<Buffer> {
    return this.gate.run(async () =>
      renderPack(await this.packs.compose(query, acteur), this.clock.now()),
    );
  }

  async workbook(query: PackQuery, acteur: Acteur | null): Promise<Readable> {
    const sheets = await this.gate.run(async () =>
      packSheets(await this.packs.compose(query, acteur)),
    );
    return zipSheets(
      sheets.map(({ name, columns, lines }) => ({
        name,
        lines: writeTableSheet({ columns, rows: pagesOf(lines) }),
      })),
      this.clock.now(),
    );
  }
}

const LINES_AT_ONCE = 300;

/** The gaps of a region are tens of thousands of lines. */
async function* pagesOf<Line>(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
    await takeTurn();
    yield lines.slice(start, start + LINES_AT_ONCE);
  }
}
