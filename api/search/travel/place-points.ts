import { grown } from '../columns/grown.js';

/** A metre or so: places that are nearer to one another are as far from everywhere. */
const STEPS_PER_DEGREE = 100_000;
const LONGITUDES = 360 * STEPS_PER_DEGREE + 1;
const NO_POINT = -1;
/** Points where nothing is met any more are worth forgetting beyond this many. */
const FORSAKEN_MAX = 4_096;

type At = { readonly longitude: number; readonly latitude: number };

/**
 * Where services are met, each point once: many stand at the same address, and a journey there takes as long for
 * all of them. What was worked out for a point stays true until `generation` changes: then those where nothing is
 * met any more are forgotten, and the others have new numbers.
 */
export class PlacePoints {
  readonly latitudes: number[] = [];
  readonly longitudes: number[] = [];
  private readonly known = new Map<number, number>();
  /** One more than the point; 0 for none. */
  private own = new Uint32Array(1024);
  private others = new Map<number, readonly number[]>();
  /** By point, how many places are there. */
  private readonly uses: number[] = [];
  private forsaken = 0;
  private renumbered = 0;

  get length(): number {
    return this.latitudes.length;
  }

  /** Another number when the points have other numbers. */
  get generation(): number {
    return this.renumbered;
  }

  /** A row's own point, and those of its permanences in their order. */
  put(row: number, own: At | null, others: readonly At[]): void {
    if (row >= this.own.length) this.own = grown(this.own, row);
    const before = this.pointsOf(row);
    this.own[row] = own ? this.pointOf(own) + 1 : 0;
    const points = others.map((at) => this.pointOf(at));
    if (points.length > 0) this.others.set(row, points);
    else this.others.delete(row);
    for (const point of this.pointsOf(row)) this.use(point, 1);
    for (const point of before) this.use(point, -1);
    if (this.forsaken > Math.max(FORSAKEN_MAX, this.length / 2)) this.forget();
  }

  /** The point of a row's place (0 its own, n its n-th permanence); -1 when it has none. */
  at(row: number, place: number): number {
    if (place === 0) return (this.own[row] ?? 0) - 1;
    return this.others.get(row)?.[place - 1] ?? NO_POINT;
  }

  private pointsOf(row: number): number[] {
    const own = this.at(row, 0);
    const others = this.others.get(row) ?? [];
    return own === NO_POINT ? [...others] : [own, ...others];
  }

  private use(point: number, more: 1 | -1): void {
    const uses = (this.uses[point] ?? 0) + more;
    this.uses[point] = uses;
    if (uses === 0) this.forsaken += 1;
    if (uses === 1 && more === 1) this.forsaken -= 1;
  }

  private pointOf(at: At): number {
    const key = keyOf(at);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const point = this.latitudes.push(at.latitude) - 1;
    this.longitudes.push(at.longitude);
    this.known.set(key, point);
    // Until something is met there.
    this.uses.push(0);
    this.forsaken += 1;
    return point;
  }

  private forget(): void {
    const numbers = new Int32Array(this.length).fill(NO_POINT);
    let kept = 0;
    this.known.clear();
    for (let point = 0; point < this.length; point += 1) {
      const uses = this.uses[point] ?? 0;
      if (uses === 0) continue;
      const at = {
        latitude: this.latitudes[point] ?? 0,
        longitude: this.longitudes[point] ?? 0,
      };
      numbers[point] = kept;
      this.latitudes[kept] = at.latitude;
      this.longitudes[kept] = at.longitude;
      this.uses[kept] = uses;
      this.known.set(keyOf(at), kept);
      kept += 1;
    }
    for (const list of [this.latitudes, this.longitudes, this.uses]) list.length = kept;
    this.own = this.own.map((one) => (one === 0 ? 0 : (numbers[one - 1] ?? NO_POINT) + 1));
    this.others = new Map(
      [...this.others].map(([row, points]) => [
        row,
        points.map((point) => numbers[point] ?? NO_POINT),
      ]),
    );
    this.forsaken = 0;
    this.renumbered += 1;
  }
}

function keyOf({ longitude, latitude }: At): number {
  return (
    Math.round((latitude + 90) * STEPS_PER_DEGREE) * LONGITUDES +
    Math.round((longitude + 180) * STEPS_PER_DEGREE)
  );
}
