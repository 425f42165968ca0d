import { crowMetres, metresPerDegree } from '../estimates/crow-metres.js';

const SHORTEST_DEGREE_METRES = 110_500;
// A degree of longitude is not quite as wide at the middle latitude as at the point's.
const MARGIN = 1.01;

/** Stops from south to north, so that those near a point are found among few. */
export class StopsByLatitude {
  private readonly order: Uint32Array;
  private readonly sorted: Float64Array;

  constructor(
    latitudes: Float64Array,
    private readonly longitudes: Float64Array,
  ) {
    this.order = Uint32Array.from(latitudes.keys()).sort(
      (a, b) => (latitudes[a] ?? 0) - (latitudes[b] ?? 0),
    );
    this.sorted = Float64Array.from(this.order, (stop) => latitudes[stop] ?? 0);
  }

  /** Calls `visit` for every stop within that many metres as the crow flies. */
  near(
    latitude: number,
    longitude: number,
    maxMetres: number,
    visit: (stop: number, metres: number) => void,
  ): void {
    const latDegrees = maxMetres / SHORTEST_DEGREE_METRES;
    const lonDegrees = (maxMetres * MARGIN) / metresPerDegree(latitude).lon;
    const north = latitude + latDegrees;
    for (let at = this.firstFrom(latitude - latDegrees); at < this.sorted.length; at += 1) {
      const stopLatitude = this.sorted[at] ?? 0;
      if (stopLatitude > north) return;
      const stop = this.order[at] ?? 0;
      const stopLongitude = this.longitudes[stop] ?? 0;
      if (Math.abs(stopLongitude - longitude) > lonDegrees) continue;
      const metres = crowMetres(latitude, longitude, stopLatitude, stopLongitude);
      if (metres <= maxMetres) visit(stop, metres);
    }
  }

  private firstFrom(latitude: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? 0) < latitude) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
