import { crowMetres, metresPerDegreeAt } from '../../travel/estimates/crow-metres.js';
import { BANDS, BEYOND } from '../accessibility-index.js';
import type { Homes } from './homes.js';

const HALF_DEGREE = Math.PI / 360;
/** Far more than what two ways of writing one sum differ by, far less than a step of anybody. */
const DOUBT = 1e-9;

/**
 * In which band communes are around a point, as `crowMetres` says. Comparing with a radius needs no root, and
 * the cosine of a middle latitude comes from those of its two halves: a tenth of the cost. Where the figures
 * are too close to tell, `crowMetres` itself is asked.
 */
export class Rings {
  private readonly cosines: Float64Array;
  private readonly sines: Float64Array;
  private readonly within: Float64Array;
  private readonly beyond: Float64Array;
  private latitude = 0;
  private longitude = 0;
  private cosine = 1;
  private sine = 0;

  constructor(
    private readonly homes: Homes,
    /** How far each band of the index goes, in metres. */
    private readonly radii: readonly number[],
  ) {
    this.cosines = homes.latitudes.map((latitude) => Math.cos(latitude * HALF_DEGREE));
    this.sines = homes.latitudes.map((latitude) => Math.sin(latitude * HALF_DEGREE));
    this.within = Float64Array.from(radii, (metres) => metres * metres * (1 - DOUBT));
    this.beyond = Float64Array.from(radii, (metres) => metres * metres * (1 + DOUBT));
  }

  /** Around which point: to be said before the bands are asked. */
  aimAt(latitude: number, longitude: number): void {
    this.latitude = latitude;
    this.longitude = longitude;
    this.cosine = Math.cos(latitude * HALF_DEGREE);
    this.sine = Math.sin(latitude * HALF_DEGREE);
  }

  /** A rank in BANDS; BEYOND all of them, or without a known place. */
  bandOf(rank: number): number {
    const squared = this.squaredTo(rank);
    for (let band = 0; band < BANDS.length; band += 1) {
      if (squared < (this.within[band] ?? 0)) return band;
      const isClose = squared <= (this.beyond[band] ?? 0);
      if (isClose && this.metresTo(rank) <= (this.radii[band] ?? 0)) return band;
    }
    return BEYOND;
  }

  /** NaN without a known place. */
  private squaredTo(rank: number): number {
    const { latitudes, longitudes } = this.homes;
    const cos = (this.cosines[rank] ?? 0) * this.cosine - (this.sines[rank] ?? 0) * this.sine;
    const { lat, lon } = metresPerDegreeAt(cos);
    const north = ((latitudes[rank] ?? 0) - this.latitude) * lat;
    const east = ((longitudes[rank] ?? 0) - this.longitude) * lon;
    return north * north + east * east;
  }

  /** How far the nearest of some communes is, to the very figure of `crowMetres`; Infinity for none. */
  metresToNearest(ranks: readonly number[]): number {
    let squared = Number.POSITIVE_INFINITY;
    let metres = Number.POSITIVE_INFINITY;
    for (const rank of ranks) {
      const away = this.squaredTo(rank);
      if (!(away <= squared * (1 + DOUBT))) continue;
      metres = Math.min(metres, this.metresTo(rank));
      squared = Math.min(squared, away);
    }
    return metres;
  }

  private metresTo(rank: number): number {
    const latitude = this.homes.latitudes[rank] ?? Number.NaN;
    const longitude = this.homes.longitudes[rank] ?? Number.NaN;
    return crowMetres(latitude, longitude, this.latitude, this.longitude);
  }
}
