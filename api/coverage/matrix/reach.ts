import type { Point } from '../../territories/commune.js';
import { estimateMinutes, metresWithin } from '../../travel/estimates/estimate-minutes.js';
import type { ModeIndividuel } from '../../travel/mode-de-transport.js';
import { BANDS } from '../accessibility-index.js';
import type { Homes } from './homes.js';

/** The communes that get to a point in time; good until the next question. */
export type Reached = {
  readonly length: number;
  readonly ranks: ArrayLike<number>;
  readonly minutes: ArrayLike<number>;
};

export const NOBODY: Reached = { length: 0, ranks: [], minutes: [] };

/** The same, each by how much its journey counts in the index. */
export type Weighed = {
  readonly length: number;
  readonly ranks: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
};

/** Who gets where, by one mode within one time. */
export interface Reach {
  from(latitude: number, longitude: number): Reached;
  weigh(latitude: number, longitude: number): Weighed;
  /** To be awaited before points that are new are asked about. */
  prepare(points: readonly Point[]): Promise<void>;
  /** The same for points that are only tried: to be asked about at once, and forgotten in time. */
  prepareTrial(points: readonly Point[]): Promise<void>;
  /** Nobody comes from farther, as the crow flies. */
  readonly farthestMetres: number;
  /** Whether anything is known of how one travels from a commune. */
  knows(rank: number): boolean;
}

/** On foot, by bicycle or by car: from distances, as travel estimates them. */
export class DistanceReach implements Reach {
  private readonly ranks: Int32Array;
  private readonly minutes: Float32Array;
  private readonly weights: Float64Array;
  /** How far each band of the index goes, in metres. */
  private readonly bands: readonly { readonly metres: number; readonly weight: number }[];
  readonly farthestMetres: number;

  constructor(
    private readonly homes: Homes,
    private readonly mode: ModeIndividuel,
    maxMinutes: number,
  ) {
    const { length } = homes;
    this.ranks = new Int32Array(length);
    this.minutes = new Float32Array(length);
    this.weights = new Float64Array(length);
    this.bands = BANDS.map(({ upTo, weight }) => {
      return { metres: metresWithin(mode, maxMinutes * upTo), weight };
    });
    this.farthestMetres = metresWithin(mode, maxMinutes);
  }

  knows(): boolean {
    return true;
  }

  async prepare(): Promise<void> {
    // Distances need no preparation.
  }

  async prepareTrial(): Promise<void> {
    // Nor do those of points that are only tried.
  }

  from(latitude: number, longitude: number): Reached {
    const { ranks, minutes, mode } = this;
    let length = 0;
    this.homes.eachWithin(latitude, longitude, this.farthestMetres, (rank, metres) => {
      ranks[length] = rank;
      minutes[length] = estimateMinutes(mode, metres);
      length += 1;
    });
    return { length, ranks, minutes };
  }

  weigh(latitude: number, longitude: number): Weighed {
    const { ranks, weights, bands } = this;
    const [near = NO_BAND, middle = NO_BAND, far = NO_BAND] = bands;
    let length = 0;
    this.homes.eachWithin(latitude, longitude, this.farthestMetres, (rank, metres) => {
      ranks[length] = rank;
      const band = metres <= near.metres ? near : metres <= middle.metres ? middle : far;
      weights[length] = band.weight;
      length += 1;
    });
    return { length, ranks, weights };
  }
}

const NO_BAND = { metres: 0, weight: 0 };
