import { Injectable } from '@nestjs/common';
import { CATEGORIES } from '../../catalogue/vocabulaires/categories.js';
import { CalendarsService } from '../../search/dates/calendars.service.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { TerritoryRefsService } from '../../territories/territory-refs.service.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { labelOfNeed } from '../needs.js';
import { DEFAULT_MINUTES, readMode, readNeed } from '../question.js';
import { SnapshotCapture } from './capture.service.js';
import { showComparison, showPoint } from './show-comparison.js';
import type { SnapshotCell } from './snapshot-cell.js';
import { SnapshotStore } from './snapshot-store.service.js';
import { snapshotsErrors } from './snapshots.errors.js';
import { SnapshotsRepository } from './snapshots.repository.js';
import {
  type ComparisonAnswer,
  type ComparisonQuery,
  NOW,
  type TrendAnswer,
  type TrendQuery,
} from './snapshots.schema.js';

const POINTS_MAX = 24;

type NeedAndMode = { readonly besoin: string; readonly mode: ModeDeTransport };
type Moment = {
  readonly said: { readonly id: string | null; readonly nom: string | null; readonly jour: string };
  readonly knows: (asked: NeedAndMode) => boolean;
  readonly cells: (
    communes: readonly string[],
    asked: NeedAndMode,
  ) => Promise<readonly SnapshotCell[]>;
};

/** What changed since the last meeting. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly refs: TerritoryRefsService,
    private readonly territories: TerritoriesService,
    private readonly calendars: CalendarsService,
    private readonly store: SnapshotStore,
    private readonly capture: SnapshotCapture,
    private readonly repository: SnapshotsRepository,
  ) {}

  /**
   * @throws not_found `instantane.inconnu`, `territoires.reference-inconnue`; refused
   * `instantane.en-cours`, `instantane.besoin-absent`, `couverture.besoin-inconnu`…
   */
  async compare(query: ComparisonQuery): Promise<ComparisonAnswer> {
    const { communes, mode, besoins, said } = await this.read(query);
    const before = await this.momentOf(query.avant);
    const after = await this.momentOf(query.apres);
    const compared: ComparisonAnswer['besoins'] = [];
    for (const besoin of besoins) {
      const sides = {
        before: await before.cells(communes, { besoin, mode }),
        after: await after.cells(communes, { besoin, mode }),
      };
      compared.push(
        showComparison(sides, {
          besoin,
          inclureAConfirmer: query.inclure_a_confirmer,
          nameOf: (code) => this.territories.findCommune(code)?.nom ?? code,
        }),
      );
    }
    return { ...said, avant: before.said, apres: after.said, besoins: compared };
  }

  /** The last snapshots, then now, by the young people of each state. */
  async trend(query: TrendQuery): Promise<TrendAnswer> {
    const { communes, mode, besoins, said } = await this.read(query);
    const rows = await this.repository.listTaken(POINTS_MAX);
    const moments = rows.reverse().map(({ id }) => id);
    const trends = besoins.map((besoin) => ({
      besoin: { slug: besoin, label: labelOfNeed(besoin) },
      points: new Array<TrendAnswer['besoins'][number]['points'][number]>(),
    }));
    for (const id of [...moments, NOW]) {
      const moment = await this.momentOf(id);
      for (const { besoin, points } of trends) {
        const asked = { besoin: besoin.slug, mode };
        if (!moment.knows(asked)) continue;
        const cells = await moment.cells(communes, asked);
        points.push(showPoint(moment.said, cells, query.inclure_a_confirmer));
      }
    }
    return { ...said, besoins: trends };
  }

  private async read(query: TrendQuery) {
    const besoins =
      query.thematique === undefined && query.categorie === undefined
        ? CATEGORIES.map(({ value }): string => value)
        : [readNeed(query)];
    const mode = readMode(query.mode);
    const { communes, ...territoire } = await this.refs.resolve(query.territoire);
    const { inclure_a_confirmer } = query;
    return {
      communes,
      mode,
      besoins,
      said: { territoire, mode, duree_max: DEFAULT_MINUTES, inclure_a_confirmer },
    };
  }

  private async momentOf(id: string): Promise<Moment> {
    if (id === NOW) {
      return {
        said: { id: null, nom: null, jour: this.calendars.today() },
        knows: () => true,
        cells: (communes, asked) => this.capture.now(communes, asked),
      };
    }
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
}
