import { ratioOf, toSteps } from '../accessibility-index.js';
import { BESOINS } from '../needs.js';
import type { Offer, Site } from '../offers/offer.js';
import { SORTS, type Sort } from '../raisons.js';
import type { BoundingBox } from '../../search/columns/bounding-box.js';
import { boundsOf } from './bounds-of.js';
import type { Homes } from './homes.js';
import type { Reach, Weighed } from './reach.js';
import { PER_CELL, Units } from './units.js';

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
const NOT_REACHED = SORTS.length;

/**
 * What the offers come to for each commune of a region and each need, by one mode within one time. Offers
 * are added and taken away one by one; whatever the order, equal offers give equal figures.
 */
export class CoverageMatrix {
  readonly units: Units;
  private readonly counts: readonly Uint32Array[];
  private readonly sums: readonly Float64Array[];
  private readonly unitCounts: readonly Uint32Array[];
  /** What everybody reaches, wherever they live. */
  private readonly sharedCounts = SORTS.map(() => new Uint32Array(NEEDS));
  private readonly sharedSums = [new Float64Array(NEEDS), new Float64Array(NEEDS)];

  /** The rank in the matrix of each commune of the country; -1 outside. */
  private readonly cellOf: Int32Array;
  private readonly best: Uint8Array;
  private readonly seen: Int32Array;
  private readonly seenUnits: Int32Array;
  private readonly admitted: Int32Array;
  private readonly touched: number[] = [];
  private readonly bounds: BoundingBox;
  private turn = 0;

  constructor(
    private readonly homes: Homes,
    /** Ranks in `homes`, each once. */
    readonly communes: readonly number[],
    readonly reach: Reach,
  ) {
    const cells = communes.length;
    this.units = new Units(communes.flatMap((rank) => homes.all[rank] ?? []));
    this.cellOf = new Int32Array(homes.length).fill(-1);
    for (const [cell, rank] of communes.entries()) this.cellOf[rank] = cell;
    this.counts = SORTS.map(() => new Uint32Array(cells * NEEDS));
    this.sums = [new Float64Array(cells * NEEDS), new Float64Array(cells * NEEDS)];
    const unitCells = this.units.all.length * NEEDS;
    this.unitCounts = [new Uint32Array(unitCells), new Uint32Array(unitCells)];
    this.best = new Uint8Array(cells).fill(NOT_REACHED);
    this.seen = new Int32Array(cells);
    this.seenUnits = new Int32Array(this.units.all.length);
    this.admitted = new Int32Array(homes.length);
    this.bounds = boundsOf(homes, communes, reach.farthestMetres);
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
    return (this.counts[rank]?.[cell * NEEDS + need] ?? 0) + (this.sharedCounts[rank]?.[need] ?? 0);
  }

  /** The index of a commune, in steps. */
  stepsAt(cell: number, need: number, inclureAConfirmer: boolean): number {
    const of = (rank: number): number =>
      (this.sums[rank]?.[cell * NEEDS + need] ?? 0) + (this.sharedSums[rank]?.[need] ?? 0);
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
      (this.unitCounts[rank]?.[unit * NEEDS + need] ?? 0) + (this.sharedCounts[rank]?.[need] ?? 0);
    return { live: of(LIVE), toConfirm: of(TO_CONFIRM) };
  }

  private apply(offer: Offer, sign: 1 | -1): void {
    if (offer.needs.length === 0) return;
    if (!offer.everywhere && !offer.sites.some((site) => this.mayBeReached(site))) return;
    const admitted = this.homes.admittedBy(offer.zone);
    this.turn += 1;
    if (offer.everywhere) this.applyEverywhere(offer, offer.everywhere, admitted, sign);
    else this.applySites(offer, admitted, sign);
  }

  private mayBeReached({ latitude, longitude }: Site): boolean {
    const { south, north, west, east } = this.bounds;
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }

  private applySites(offer: Offer, admitted: readonly number[] | null, sign: 1 | -1): void {
    if (admitted) for (const rank of admitted) this.admitted[rank] = this.turn;
    for (const site of offer.sites) {
      if (this.mayBeReached(site)) this.applySite(offer, site, admitted !== null, sign);
    }
    this.count(offer, sign);
  }

  private applySite(offer: Offer, site: Site, isRestricted: boolean, sign: 1 | -1): void {
    const reached = this.reach.weigh(site.latitude, site.longitude);
    const { length, ranks, weights } = reached;
    const sort = RANK_OF_SORT[site.sort];
    const sums = this.sums[sort];
    const ratio = sums ? this.ratioOf(site, isRestricted, reached) : 0;
    for (let at = 0; at < length; at += 1) {
      const rank = ranks[at] ?? 0;
      if (isRestricted && this.admitted[rank] !== this.turn) continue;
      const cell = this.cellOf[rank] ?? -1;
      if (cell < 0) continue;
      this.touch(cell, sort);
      if (!sums || ratio === 0) continue;
      const steps = sign * toSteps(ratio * (weights[at] ?? 0));
      for (const need of offer.needs)
        sums[cell * NEEDS + need] = (sums[cell * NEEDS + need] ?? 0) + steps;
    }
  }

  private ratioOf(
    { supply }: Site,
    isRestricted: boolean,
    { length, ranks, weights }: Weighed,
  ): number {
    let weighted = 0;
    for (let at = 0; at < length; at += 1) {
      const rank = ranks[at] ?? 0;
      if (isRestricted && this.admitted[rank] !== this.turn) continue;
      weighted += (this.homes.youth[rank] ?? 0) * (weights[at] ?? 0);
    }
    return ratioOf(supply, weighted);
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
    const steps = sign * toSteps(ratioOf(supply, youth));
    if (!admitted) {
      const counts = this.sharedCounts[sort];
      const sums = this.sharedSums[sort];
      for (const need of offer.needs) {
        if (counts) counts[need] = (counts[need] ?? 0) + sign;
        if (sums) sums[need] = (sums[need] ?? 0) + steps;
      }
      return;
    }
    const sums = this.sums[sort];
    for (const rank of admitted) {
      const cell = this.cellOf[rank] ?? -1;
      if (cell < 0) continue;
      this.touch(cell, sort);
      if (!sums) continue;
      for (const need of offer.needs)
        sums[cell * NEEDS + need] = (sums[cell * NEEDS + need] ?? 0) + steps;
    }
    this.count(offer, sign);
  }

  /** A commune that reaches several sites has the offer at its best one. */
  private touch(cell: number, sort: number): void {
    if (this.seen[cell] !== this.turn) {
      this.seen[cell] = this.turn;
      this.best[cell] = sort;
      this.touched.push(cell);
    } else if (sort < (this.best[cell] ?? NOT_REACHED)) this.best[cell] = sort;
  }

  private count(offer: Offer, sign: 1 | -1): void {
    for (const cell of this.touched) {
      const sort = this.best[cell] ?? NOT_REACHED;
      const counts = this.counts[sort];
      if (!counts) continue;
      for (const need of offer.needs)
        counts[cell * NEEDS + need] = (counts[cell * NEEDS + need] ?? 0) + sign;
      if (sort <= TO_CONFIRM) this.countInUnits(offer, cell, sort, sign);
    }
    this.touched.length = 0;
  }

  private countInUnits(offer: Offer, cell: number, sort: number, sign: 1 | -1): void {
    const counts = this.unitCounts[sort];
    if (!counts) return;
    for (let at = 0; at < PER_CELL; at += 1) {
      const unit = this.units.ofCell[cell * PER_CELL + at] ?? -1;
      if (unit < 0 || this.seenUnits[unit] === this.turn) continue;
      this.seenUnits[unit] = this.turn;
      for (const need of offer.needs)
        counts[unit * NEEDS + need] = (counts[unit * NEEDS + need] ?? 0) + sign;
    }
  }
}
