import type { Reach, Reached } from './reach.js';

const NOBODY: Reached = { length: 0, ranks: new Int32Array(0), minutes: new Float32Array(0) };

/** No valid timetable anywhere: nobody knows who gets where. */
export class NoTimetableReach implements Reach {
  readonly farthestMetres = 0;

  from(): Reached {
    return NOBODY;
  }

  knows(): boolean {
    return false;
  }
}
