import { Injectable } from '@nestjs/common';
import { ColumnsService } from '../../search/columns/columns.service.js';
import { OCCITANIE } from '../../territories/commune.js';
import { type ModeDeTransport, MODES } from '../../travel/mode-de-transport.js';
import { readCell } from '../cells/read-cell.js';
import { CoverageService } from '../coverage.service.js';
import { inSlices } from '../in-slices.js';
import type { Home } from '../matrix/homes.js';
import { HomesService } from '../matrix/homes.service.js';
import { MatricesService } from '../matrix/matrices.service.js';
import { BESOINS } from '../needs.js';
import { DEFAULT_MINUTES } from '../question.js';
import type { Snapshot } from './snapshot.js';
import { SnapshotBuilder } from './snapshot-builder.js';
import type { SnapshotCell } from './snapshot-cell.js';
import { snapshotsErrors } from './snapshots.errors.js';

type Placed = { readonly home: Home; readonly rank: number };

/** What the region reaches now: every commune, every need, every mode, in the default time. */
@Injectable()
export class SnapshotCapture {
  constructor(
    private readonly homes: HomesService,
    private readonly matrices: MatricesService,
    private readonly columns: ColumnsService,
    private readonly coverage: CoverageService,
  ) {}

  /** Throws unavailable `instantane.demarrage-en-cours` while the catalogue is being read. */
  async capture(): Promise<Snapshot> {
    if (!this.columns.isLoaded()) throw snapshotsErrors.starting();
    const { all } = await this.homes.current();
    const homes = all
      .filter(({ region }) => region === OCCITANIE)
      .sort((one, other) => (one.code < other.code ? -1 : 1));
    const builder = new SnapshotBuilder(homes, BESOINS);
    for (const mode of MODES) await this.captureMode(builder, homes, mode);
    return builder.build();
  }

  /** The same cells, now, of some communes for one need. */
  async now(
    communes: readonly string[],
    { besoin, mode }: { readonly besoin: string; readonly mode: ModeDeTransport },
  ): Promise<readonly SnapshotCell[]> {
    const conditions = { mode, dureeMax: DEFAULT_MINUTES, inclureAConfirmer: false };
    const cells = await this.coverage.cells({ communes, besoin, ...conditions });
    return cells.map(({ indice: _indice, ...cell }) => cell);
  }

  private async captureMode(
    builder: SnapshotBuilder,
    homes: readonly Home[],
    mode: ModeDeTransport,
  ): Promise<void> {
    const wanted = { region: OCCITANIE, mode, maxMinutes: DEFAULT_MINUTES };
    const counted = await this.matrices.get(wanted);
    const places = homes.map((home, rank): Placed => ({ home, rank }));
    await inSlices(places, ({ home, rank }) => {
      const cell = counted.matrix.cellOfHome(counted.homes.rankOf(home.code) ?? -1);
      if (cell === null) return;
      for (const need of BESOINS.keys()) {
        const read = readCell(counted, { home, cell }, { need, inclureAConfirmer: false });
        builder.put({ mode, commune: rank, need }, read);
      }
    });
  }
}
