import { buildFootpaths, type Footpaths, reverseFootpaths } from './build-footpaths.js';
import type { FeedTimetable } from './feed-timetable.js';
import { StopsByLatitude } from './stops-by-latitude.js';
import type { Transfer } from './timetable-builder.js';

export type NetworkFeed = { readonly id: string; readonly timetable: FeedTimetable };

/** Several feeds as one: their stops one after the other, and every change between them on foot. */
export type Network = {
  readonly feeds: readonly NetworkFeed[];
  /** The number of the first stop of each feed, then the number of stops. */
  readonly stopOffsets: readonly number[];
  readonly stopCount: number;
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  readonly near: StopsByLatitude;
  readonly footpaths: Footpaths;
  readonly footpathsBack: Footpaths;
};

export function joinFeeds(feeds: readonly NetworkFeed[]): Network {
  const stopOffsets = [0];
  for (const { timetable } of feeds) {
    stopOffsets.push((stopOffsets.at(-1) ?? 0) + timetable.stopIds.length);
  }
  const stopCount = stopOffsets.at(-1) ?? 0;
  const latitudes = new Float64Array(stopCount);
  const longitudes = new Float64Array(stopCount);
  const stations = new Int32Array(stopCount);
  const transfers: Transfer[] = [];
  for (const [index, { timetable }] of feeds.entries()) {
    const offset = stopOffsets[index] ?? 0;
    latitudes.set(timetable.latitudes, offset);
    longitudes.set(timetable.longitudes, offset);
    // A station has the number of a stop of its own: two feeds never share one.
    stations.set(
      timetable.stations.map((station) => (station < 0 ? -1 : station + offset)),
      offset,
    );
    for (const [at, from] of timetable.transferFrom.entries()) {
      const to = (timetable.transferTo[at] ?? 0) + offset;
      transfers.push({ from: from + offset, to, seconds: timetable.transferSeconds[at] ?? 0 });
    }
  }
  const near = new StopsByLatitude(latitudes, longitudes);
  const footpaths = buildFootpaths({ latitudes, longitudes, stations, transfers, near });
  const footpathsBack = reverseFootpaths(footpaths);
  return {
    feeds,
    stopOffsets,
    stopCount,
    latitudes,
    longitudes,
    near,
    footpaths,
    footpathsBack,
  };
}
