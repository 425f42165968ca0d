import { estimateMinutes, metresWithin } from '../../travel/estimates/estimate-minutes.js';
import type { ModeIndividuel } from '../../travel/mode-de-transport.js';
import type { Homes } from './homes.js';

/** The communes that get to a point in time; good until the next question. */
export type Reached = {
  length: number;
  readonly ranks: Int32Array;
  readonly minutes: Float32Array;
};

/** Who gets where, by one mode within one time. */
export interface Reach {
  from(latitude: number, longitude: number): Reached;
  /** Nobody comes from farther, as the crow flies. */
  readonly farthestMetres: number;
  /** Whether anything is known of how one travels from a commune. */
  knows(rank: number): boolean;
}

/** On foot, by bicycle or by car: from distances, as travel estimates them. */
export class DistanceReach implements Reach {
  private readonly reached: Reached;
  readonly farthestMetres: number;

  constructor(
    private readonly homes: Homes,
    private readonly mode: ModeIndividuel,
    maxMinutes: number,
  ) {
    const { length } = homes;
    this.reached = { length: 0, ranks: new Int32Array(length), minutes: new Float32Array(length) };
    this.farthestMetres = metresWithin(mode, maxMinutes);
  }

  knows(): boolean {
    return true;
  }

  from(latitude: number, longitude: number): Reached {
    const { reached, mode } = this;
    let length = 0;
    this.homes.eachWithin(latitude, longitude, this.farthestMetres, (rank, metres) => {
      reached.ranks[length] = rank;
      reached.minutes[length] = estimateMinutes(mode, metres);
      length += 1;
    });
    reached.length = length;
    return reached;
  }
}
