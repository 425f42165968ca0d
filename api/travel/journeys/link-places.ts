import { metresWithin, walkSeconds } from '../estimates/estimate-minutes.js';
import type { Network } from '../timetable/network.js';
import type { PreparedPlaces } from '../travel-table.js';
import { OUT_OF_REACH } from './shortest-to-stops.js';
import { WALK_MINUTES_MAX } from './stops-around.js';

/** The stops from which one walks to each place, and the seconds it takes: rows by place. */
export type PlaceLinks = {
  readonly starts: Uint32Array;
  readonly stops: Uint32Array;
  readonly seconds: Uint16Array;
};

export function linkPlaces({ near }: Network, places: PreparedPlaces): PlaceLinks {
  const { length, latitudes, longitudes } = places;
  const starts = new Uint32Array(length + 1);
  const stops: number[] = [];
  const seconds: number[] = [];
  const maxMetres = metresWithin('pied', WALK_MINUTES_MAX);
  for (let place = 0; place < length; place += 1) {
    near.near(latitudes[place] ?? 0, longitudes[place] ?? 0, maxMetres, (stop, metres) => {
      stops.push(stop);
      seconds.push(walkSeconds(metres));
    });
    starts[place + 1] = stops.length;
  }
  return { starts, stops: Uint32Array.from(stops), seconds: Uint16Array.from(seconds) };
}

/** Shortens `minutes` wherever a bus does better; beyond `maxMinutes` it does not count. */
export function shortenByBus(
  minutes: Float32Array,
  shortest: Uint16Array,
  { starts, stops, seconds }: PlaceLinks,
  maxMinutes: number,
): void {
  const maxSeconds = maxMinutes * 60;
  for (let place = 0; place < minutes.length; place += 1) {
    const end = starts[place + 1] ?? 0;
    let best: number = OUT_OF_REACH;
    for (let link = starts[place] ?? 0; link < end; link += 1) {
      const total = (shortest[stops[link] ?? 0] ?? OUT_OF_REACH) + (seconds[link] ?? 0);
      if (total < best) best = total;
    }
    if (best <= maxSeconds && best / 60 < (minutes[place] ?? 0)) minutes[place] = best / 60;
  }
}
