import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import { coverageErrors } from '../coverage.errors.js';
import { Gate } from '../../http/gate.js';
import { inSlices } from '../in-slices.js';
import { OffersService } from '../offers/offers.service.js';
import type { Presence } from '../offers/presence.js';
import { CoverageMatrix } from './coverage-matrix.js';
import { focusOf } from './focus-of.js';
import type { Homes } from './homes.js';
import { HomesService } from './homes.service.js';
import { ReachesService } from './reaches.service.js';
import { withPatience } from './with-patience.js';

export type MatrixWanted = {
  /** The region of the communes that are asked for. */
  readonly region: string;
  readonly mode: ModeDeTransport;
  readonly maxMinutes: number;
};

/** Everything that a cell is read from, true at one moment: nothing may be awaited while it is read. */
export type Counted = {
  readonly matrix: CoverageMatrix;
  readonly homes: Homes;
  readonly presence: Presence;
};

type Kept = {
  readonly matrix: CoverageMatrix;
  readonly homes: Homes;
  readonly epoch: number;
  /** Changes counted, of those since the epoch. */
  position: number;
  catchingUp: Promise<void> | null;
};

// Some 11 MB each for Occitanie, and by public transport what its journeys take.
const MATRICES_KEPT = 8;
const KEPT_BYTES_MAX = 400_000_000;
const CHANGES_AT_ONCE = 200;
const PATIENCE_MS = 15_000;

/** Keeps the matrices of the last questions, each true to the offers of the moment. */
@Injectable()
export class MatricesService {
  private readonly kept = new LRUCache<string, Kept>({
    max: MATRICES_KEPT,
    maxSize: KEPT_BYTES_MAX,
    sizeCalculation: ({ matrix }) => matrix.bytes,
  });
  private readonly building = new Map<string, Promise<Kept>>();
  private readonly gate = new Gate({ atOnce: 2, waiting: 12 });

  constructor(
    private readonly offers: OffersService,
    private readonly homesService: HomesService,
    private readonly reaches: ReachesService,
  ) {}

  /** @throws unavailable `couverture.calcul-en-cours`: it goes on, to be asked again */
  get(wanted: MatrixWanted): Promise<Counted> {
    return withPatience(this.settle(wanted), PATIENCE_MS, coverageErrors.computing);
  }

  private async settle(wanted: MatrixWanted): Promise<Counted> {
    for (;;) {
      const homes = await this.homesService.current();
      await this.offers.ensure();
      const kept = await this.find(wanted, homes);
      while (this.isBehind(kept)) {
        kept.catchingUp ??= this.catchUp(kept).finally(() => {
          kept.catchingUp = null;
        });
        await kept.catchingUp;
      }
      if (kept.epoch !== this.offers.epoch) continue;
      return { matrix: kept.matrix, homes: kept.homes, presence: this.offers.presence };
    }
  }

  private async find(wanted: MatrixWanted, homes: Homes): Promise<Kept> {
    const key = `${wanted.region} ${wanted.mode} ${wanted.maxMinutes} ${this.reaches.version(wanted.mode)}`;
    const known = this.kept.get(key);
    if (known?.homes === homes && known.epoch === this.offers.epoch) return known;
    const underWay = this.building.get(key);
    if (underWay) return underWay;
    const building = this.gate.run(() => this.build(wanted, homes));
    this.building.set(key, building);
    try {
      const built = await building;
      this.kept.set(key, built);
      return built;
    } finally {
      this.building.delete(key);
    }
  }

  private async build(wanted: MatrixWanted, homes: Homes): Promise<Kept> {
    const reach = await this.reaches.open(wanted, homes);
    await this.offers.ensure();
    const { epoch, position } = this.offers;
    const offers = this.offers.list();
    const communes = focusOf(homes, wanted.region);
    const matrix = new CoverageMatrix(homes, communes, reach);
    await inSlices(offers, (offer) => matrix.add(offer));
    return { matrix, homes, epoch, position, catchingUp: null };
  }

  private isBehind({ epoch, position, catchingUp }: Kept): boolean {
    if (epoch !== this.offers.epoch) return false;
    return catchingUp !== null || position < this.offers.position;
  }

  private async catchUp(kept: Kept): Promise<void> {
    const changes = this.offers.changesFrom(kept.position, CHANGES_AT_ONCE);
    await inSlices(changes, ({ before, after }) => {
      if (before) kept.matrix.remove(before);
      if (after) kept.matrix.add(after);
      kept.position += 1;
    });
  }
}
