import { metresPerDegree } from '../../travel/estimates/crow-metres.js';

const CELLS_PER_DEGREE = 10;
const LINES = 180 * CELLS_PER_DEGREE + 1;
const COLUMNS = 360 * CELLS_PER_DEGREE + 1;
// More than there will be communes; a square times it is far below 2^53.
const RANKS = 2 ** 20;
// Fewer than a degree of meridian ever has.
const METRES_PER_DEGREE = 110_500;

const lineOf = (latitude: number): number => Math.floor((latitude + 90) * CELLS_PER_DEGREE);
const columnOf = (longitude: number): number => Math.floor((longitude + 180) * CELLS_PER_DEGREE);

/** Points by squares of a tenth of a degree, so that those near another are found among few. */
export class HomesGrid {
  /** Ranks of the points: those of a square together, the squares of a line from west to east. */
  readonly ranks: Int32Array;
  private readonly squares: Int32Array;
  private readonly spans = new Int32Array(2 * LINES);

  constructor(latitudes: Float64Array, longitudes: Float64Array) {
    const squareOf = (rank: number): number =>
      lineOf(latitudes[rank] ?? Number.NaN) * COLUMNS + columnOf(longitudes[rank] ?? Number.NaN);
    // A square and a rank in one number: numbers are sorted many times faster than pairs.
    const keys = new Float64Array(latitudes.length);
    let length = 0;
    for (let rank = 0; rank < latitudes.length; rank += 1) {
      const square = squareOf(rank);
      if (Number.isNaN(square)) continue;
      keys[length] = square * RANKS + rank;
      length += 1;
    }
    const placed = keys.subarray(0, length).sort();
    this.ranks = new Int32Array(length);
    this.squares = new Int32Array(length);
    for (const [at, key] of placed.entries()) {
      this.ranks[at] = key % RANKS;
      this.squares[at] = Math.floor(key / RANKS);
    }
  }

  /**
   * Where in `ranks` the points within so many metres of another are, some farther ones among them: pairs of
   * a first position and the one past the last. Good until the next question.
   */
  around(latitude: number, longitude: number, metres: number): Int32Array {
    const north = metres / METRES_PER_DEGREE;
    const farthest = Math.min(89, Math.abs(latitude) + north);
    const metresEast = metresPerDegree(farthest).lon / 1.001;
    const firstLine = Math.max(lineOf(latitude - north), 0);
    const lastLine = Math.min(lineOf(latitude + north), LINES - 1);
    let length = 0;
    for (let line = firstLine; line <= lastLine; line += 1) {
      const south = Math.max(line / CELLS_PER_DEGREE - 90 - latitude, 0);
      const above = Math.max(latitude - ((line + 1) / CELLS_PER_DEGREE - 90), 0);
      const away = Math.max(south, above) * METRES_PER_DEGREE;
      const east = Math.sqrt(Math.max(metres * metres - away * away, 0)) / metresEast;
      const first = this.firstFrom(line * COLUMNS + columnOf(longitude - east));
      const past = this.firstFrom(line * COLUMNS + columnOf(longitude + east) + 1);
      if (first === past) continue;
      this.spans[length] = first;
      this.spans[length + 1] = past;
      length += 2;
    }
    return this.spans.subarray(0, length);
  }

  private firstFrom(square: number): number {
    let low = 0;
    let high = this.squares.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.squares[middle] ?? 0) < square) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
