import { Injectable } from '@nestjs/common';
import { ORDRE_DES_ECRANS } from '../../catalogue/vocabulaires/categories.js';
import { CalendarsService } from '../../search/dates/calendars.service.js';
import { TerritoryRefsService } from '../../territories/territory-refs.service.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { DEFAULT_MINUTES, readMode, readNeed } from '../question.js';
import { SnapshotCapture } from './capture.service.js';
import type { SnapshotCell } from './snapshot-cell.js';
import { SnapshotStore } from './snapshot-store.service.js';
import { snapshotsErrors } from './snapshots.errors.js';
import { NOW, type TrendQuery } from './snapshots.schema.js';

export type NeedAndMode = { readonly besoin: string; readonly mode: ModeDeTransport };

/** A snapshot, or now. */
export type Moment = {
  readonly said: { readonly id: string | null; readonly nom: string | null; readonly jour: string };
  readonly knows: (asked: NeedAndMode) => boolean;
  /** Throws refused `instantane.besoin-absent` for a need or a mode that it does not know. */
  readonly cells: (
    communes: readonly string[],
    asked: NeedAndMode,
  ) => Promise<readonly SnapshotCell[]>;
};

/** What is asked of moments, and the moments themselves. */
@Injectable()
export class Moments {
  constructor(
    private readonly refs: TerritoryRefsService,
    private readonly calendars: CalendarsService,
    private readonly store: SnapshotStore,
    private readonly capture: SnapshotCapture,
  ) {}

  /** Throws what is wrong with the territory, the need or the mode. */
  async read(query: TrendQuery) {
    const besoins =
      query.thematique === undefined && query.categorie === undefined
        ? [...ORDRE_DES_ECRANS]
        : [readNeed(query)];
    const mode = readMode(query.mode);
    const { communes, ...territoire } = await this.refs.resolve(query.territoire);
    const { inclure_a_confirmer } = query;
    const said = { territoire, mode, duree_max: DEFAULT_MINUTES, inclure_a_confirmer };
    return { communes, mode, besoins, said };
  }

  /** @throws not_found `instantane.inconnu`, refused `instantane.en-cours` */
  async find(id: string): Promise<Moment> {
    if (id === NOW) return this.now();
    const { row, snapshot } = await this.store.get(id);
    return {
      said: { id: row.id, nom: row.nom, jour: row.jour ?? '' },
      knows: ({ besoin, mode }) => snapshot.knows(besoin, mode),
      cells: async (communes, asked) => {
        if (!snapshot.knows(asked.besoin, asked.mode)) throw snapshotsErrors.notKept(asked.besoin);
        return snapshot.cells(communes, asked);
      },
    };
  }

  now(): Moment {
    return {
      said: { id: null, nom: null, jour: this.calendars.today() },
      knows: () => true,
      cells: (communes, asked) => this.capture.now(communes, asked),
    };
  }
}
