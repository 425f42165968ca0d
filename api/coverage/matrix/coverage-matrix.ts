import { BANDS, ratioOf, toSteps, weighYouth } from '../accessibility-index.js';
import { BESOINS } from '../needs.js';
import type { Offer, Site } from '../offers/offer.js';
import { SORTS, type Sort } from '../raisons.js';
import type { BoundingBox } from '../../search/columns/bounding-box.js';
import { boundsOf } from './bounds-of.js';
import type { Homes } from './homes.js';
import type { Banded, Reach } from './reach.js';
import { ReachedCells } from './reached-cells.js';
import { UnitCounts } from './unit-counts.js';
import { Units } from './units.js';

const NEEDS = BESOINS.length;
const RANK_OF_SORT: Readonly<Record<Sort, number>> = {
  vivante: 0,
  'non-confirmee': 1,
  'sans-interlocuteur': 2,
  saturee: 3,
  fermee: 4,
};
const LIVE = RANK_OF_SORT.vivante;
const TO_CONFIRM = RANK_OF_SORT['non-confirmee'];

/**
 * What the offers come to for each commune of a region and each need, by one mode within one time. Offers
 * are added and taken away one by one; whatever the order, equal offers give equal figures.
 */
export class CoverageMatrix {
  readonly units: Units;
  /** By sort, then need, then commune: an offer writes in few places of each. */
  private readonly counts: Uint32Array;
  /** Steps of the index, by sort (those that live or may), then need, then commune. */
  private readonly sums: Float64Array;
  private readonly unitCounts: readonly UnitCounts[];
  /** What everybody reaches, wherever they live. */
  private readonly sharedCounts = SORTS.map(() => new Uint32Array(NEEDS));
  private readonly sharedSums = [new Float64Array(NEEDS), new Float64Array(NEEDS)];

  private readonly size: number;
  /** The rank in the matrix of each commune of the country; -1 outside. */
  private readonly cellOf: Int32Array;
  private readonly bounds: BoundingBox;

  private readonly reached: ReachedCells;
  /** The communes that reach a site, and what it brings them, in steps. */
  private readonly around: Int32Array;
  private readonly brought: Float64Array;

  constructor(
    private readonly homes: Homes,
    /** Ranks in `homes`, each once. */
    readonly communes: readonly number[],
    readonly reach: Reach,
  ) {
    this.size = communes.length;
    this.units = new Units(communes.flatMap((rank) => homes.all[rank] ?? []));
    this.cellOf = new Int32Array(homes.length).fill(-1);
    for (const [cell, rank] of communes.entries()) this.cellOf[rank] = cell;
    this.counts = new Uint32Array(SORTS.length * NEEDS * this.size);
    this.sums = new Float64Array((TO_CONFIRM + 1) * NEEDS * this.size);
    this.unitCounts = [LIVE, TO_CONFIRM].map(() => new UnitCounts(this.units, NEEDS));
    this.reached = new ReachedCells(this.size);
    this.around = new Int32Array(this.size);
    this.brought = new Float64Array(this.size);
    this.bounds = boundsOf(homes, communes, reach.farthestMetres);
  }

  get bytes(): number {
    return this.counts.byteLength + this.sums.byteLength + this.reach.bytes;
  }

  add(offer: Offer): void {
    this.apply(offer, 1);
  }

  remove(offer: Offer): void {
    this.apply(offer, -1);
  }

  cellOfHome(rank: number): number | null {
    const cell = this.cellOf[rank] ?? -1;
    return cell < 0 ? null : cell;
  }

  knows(cell: number): boolean {
    return this.reach.knows(this.communes[cell] ?? -1);
  }

  /** Offers of one end within reach of a commune. */
  countAt(cell: number, need: number, sort: Sort): number {
    const rank = RANK_OF_SORT[sort];
    return (
      (this.counts[(rank * NEEDS + need) * this.size + cell] ?? 0) +
      (this.sharedCounts[rank]?.[need] ?? 0)
    );
  }

  /** The index of a commune, in steps. */
  stepsAt(cell: number, need: number, inclureAConfirmer: boolean): number {
    const of = (rank: number): number =>
      (this.sums[(rank * NEEDS + need) * this.size + cell] ?? 0) +
      (this.sharedSums[rank]?.[need] ?? 0);
    return inclureAConfirmer ? of(LIVE) + of(TO_CONFIRM) : of(LIVE);
  }

  atteintes(cell: number, need: number): Readonly<Record<Sort, number>> {
    return {
      vivante: this.countAt(cell, need, 'vivante'),
      'non-confirmee': this.countAt(cell, need, 'non-confirmee'),
      'sans-interlocuteur': this.countAt(cell, need, 'sans-interlocuteur'),
      saturee: this.countAt(cell, need, 'saturee'),
      fermee: this.countAt(cell, need, 'fermee'),
    };
  }

  /** Offers that somebody of the unit reaches, each counted once. */
  ofUnit(unit: number, need: number): { readonly live: number; readonly toConfirm: number } {
    const of = (rank: number): number =>
      (this.unitCounts[rank]?.at(unit, need) ?? 0) + (this.sharedCounts[rank]?.[need] ?? 0);
    return { live: of(LIVE), toConfirm: of(TO_CONFIRM) };
  }

  private apply(offer: Offer, sign: 1 | -1): void {
    if (offer.needs.length === 0) return;
    if (!offer.everywhere && !offer.sites.some((site) => this.mayBeReached(site))) return;
    const admitted = this.homes.admittedBy(offer.zone);
    this.reached.restart();
    if (offer.everywhere) this.applyEverywhere(offer, offer.everywhere, admitted, sign);
    else this.applySites(offer, admitted, sign);
  }

  private mayBeReached({ latitude, longitude }: Site): boolean {
    const { south, north, west, east } = this.bounds;
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }

  private applySites(offer: Offer, admitted: readonly number[] | null, sign: 1 | -1): void {
    for (const site of offer.sites) {
      if (!this.mayBeReached(site)) continue;
      const reached = this.reach.band(site.latitude, site.longitude, admitted);
      const sort = RANK_OF_SORT[site.sort];
      const length = this.gather(
        reached,
        sort,
        sort > TO_CONFIRM ? [] : this.stepsOf(site, reached),
      );
      if (sort <= TO_CONFIRM) this.bring(offer, sort, length, sign);
    }
    this.count(offer, sign);
  }

  /** What a site brings to a commune of each band, in steps. */
  private stepsOf({ supply }: Site, { length, ranks, bands }: Banded): readonly number[] {
    const youth = new Float64Array(BANDS.length);
    for (let at = 0; at < length; at += 1) {
      const band = bands[at] ?? 0;
      youth[band] = (youth[band] ?? 0) + (this.homes.youth[ranks[at] ?? 0] ?? 0);
    }
    const ratio = ratioOf(supply, weighYouth(youth));
    return BANDS.map(({ weight }) => toSteps(ratio * weight));
  }

  /** Notes the communes of the matrix that reach a site, and what each is brought; how many they are. */
  private gather({ length, ranks, bands }: Banded, sort: number, steps: readonly number[]): number {
    let gathered = 0;
    for (let at = 0; at < length; at += 1) {
      const cell = this.cellOf[ranks[at] ?? 0] ?? -1;
      if (cell < 0) continue;
      this.around[gathered] = cell;
      this.brought[gathered] = steps[bands[at] ?? 0] ?? 0;
      gathered += 1;
      this.reached.note(cell, sort);
    }
    return gathered;
  }

  private bring({ needs }: Offer, sort: number, length: number, sign: 1 | -1): void {
    const { sums, around, brought } = this;
    for (const need of needs) {
      const first = (sort * NEEDS + need) * this.size;
      for (let at = 0; at < length; at += 1) {
        const cell = first + (around[at] ?? 0);
        sums[cell] = (sums[cell] ?? 0) + sign * (brought[at] ?? 0);
      }
    }
  }

  private applyEverywhere(
    offer: Offer,
    { sort: name, supply }: NonNullable<Offer['everywhere']>,
    admitted: readonly number[] | null,
    sign: 1 | -1,
  ): void {
    const sort = RANK_OF_SORT[name];
    const youth = admitted
      ? admitted.reduce((sum, rank) => sum + (this.homes.youth[rank] ?? 0), 0)
      : this.homes.totalYouth;
    const steps = toSteps(ratioOf(supply, youth));
    if (!admitted) return this.share(offer, { sort, steps }, sign);
    const bands = new Uint8Array(admitted.length);
    const length = this.gather({ length: admitted.length, ranks: admitted, bands }, sort, [steps]);
    if (sort <= TO_CONFIRM) this.bring(offer, sort, length, sign);
    this.count(offer, sign);
  }

  private share(
    { needs }: Offer,
    { sort, steps }: { readonly sort: number; readonly steps: number },
    sign: 1 | -1,
  ): void {
    const counts = this.sharedCounts[sort];
    const sums = this.sharedSums[sort];
    for (const need of needs) {
      if (counts) counts[need] = (counts[need] ?? 0) + sign;
      if (sums) sums[need] = (sums[need] ?? 0) + sign * steps;
    }
  }

  private count({ needs }: Offer, sign: 1 | -1): void {
    const { counts, reached, size } = this;
    for (const need of needs) {
      for (let at = 0; at < reached.length; at += 1) {
        const cell = reached.cells[at] ?? 0;
        const place = (reached.sortOf(cell) * NEEDS + need) * size + cell;
        counts[place] = (counts[place] ?? 0) + sign;
      }
    }
    for (const [sort, units] of this.unitCounts.entries())
      units.count(reached, { sort, needs }, sign);
  }
}
