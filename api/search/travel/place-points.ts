import { grown } from '../columns/grown.js';

/** A metre or so: places that are nearer to one another are as far from everywhere. */
const STEPS_PER_DEGREE = 100_000;
const LONGITUDES = 360 * STEPS_PER_DEGREE + 1;
const NO_POINT = -1;

type At = { readonly longitude: number; readonly latitude: number };

/**
 * Where services are met, each point once: many stand at the same address, and a journey there takes as long for
 * all of them. Points are only ever added, so that what was worked out for one stays true.
 */
export class PlacePoints {
  readonly latitudes: number[] = [];
  readonly longitudes: number[] = [];
  private readonly known = new Map<number, number>();
  /** One more than the point; 0 for none. */
  private own = new Uint32Array(1024);
  private readonly others = new Map<number, readonly number[]>();

  get length(): number {
    return this.latitudes.length;
  }

  /** A row's own point, and those of its permanences in their order. */
  put(row: number, own: At | null, others: readonly At[]): void {
    if (row >= this.own.length) this.own = grown(this.own, row);
    this.own[row] = own ? this.pointOf(own) + 1 : 0;
    const points = others.map((at) => this.pointOf(at));
    if (points.length > 0) this.others.set(row, points);
    else this.others.delete(row);
  }

  /** The point of a row's place (0 its own, n its n-th permanence); -1 when it has none. */
  at(row: number, place: number): number {
    if (place === 0) return (this.own[row] ?? 0) - 1;
    return this.others.get(row)?.[place - 1] ?? NO_POINT;
  }

  private pointOf({ longitude, latitude }: At): number {
    const key =
      Math.round((latitude + 90) * STEPS_PER_DEGREE) * LONGITUDES +
      Math.round((longitude + 180) * STEPS_PER_DEGREE);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const point = this.latitudes.push(latitude) - 1;
    this.longitudes.push(longitude);
    this.known.set(key, point);
    return point;
  }
}
