import { crowMetres } from '../estimates/crow-metres.js';
import { metresWithin, walkSeconds } from '../estimates/estimate-minutes.js';
import { CANNOT_CHANGE, WALK_TO_CHANGE } from './feed-timetable.js';
import type { StopsByLatitude } from './stops-by-latitude.js';
import type { Transfer } from './timetable-builder.js';

/** To get off, find the other stop and not miss a bus that is a little early: added to every walk. */
export const CHANGE_SECONDS = 120;
/** The longest walk from one stop to another that a change may ask for, unless the network says so itself. */
export const CHANGE_WALK_MINUTES = 8;

/** What it takes to change from a stop to another, itself included: rows by stop of departure. */
export type Footpaths = {
  readonly starts: Uint32Array;
  readonly stops: Uint32Array;
  readonly seconds: Int32Array;
};

export type FootpathRequest = {
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** The same number for the stops of one station, -1 for none. */
  readonly stations: Int32Array;
  readonly transfers: readonly Transfer[];
  readonly near: StopsByLatitude;
};

type Row = Map<number, number>;

/** Every change on foot: the same stop, stops nearby, the same station, and what transfers.txt says. */
export function buildFootpaths(request: FootpathRequest): Footpaths {
  const { latitudes, longitudes, near } = request;
  const siblings = groupBy(request.stations);
  const saidBy = groupTransfers(request.transfers);
  const maxMetres = metresWithin('pied', CHANGE_WALK_MINUTES);
  const starts = new Uint32Array(latitudes.length + 1);
  const stops: number[] = [];
  const seconds: number[] = [];
  for (let from = 0; from < latitudes.length; from += 1) {
    const lat = latitudes[from] ?? 0;
    const lon = longitudes[from] ?? 0;
    const row: Row = new Map();
    const walkTo = (to: number): number =>
      walkSeconds(crowMetres(lat, lon, latitudes[to] ?? 0, longitudes[to] ?? 0));
    near.near(lat, lon, maxMetres, (to, metres) => {
      row.set(to, walkSeconds(metres) + CHANGE_SECONDS);
    });
    for (const to of siblings.get(request.stations[from] ?? -1) ?? []) {
      row.set(to, walkTo(to) + CHANGE_SECONDS);
    }
    row.set(from, CHANGE_SECONDS);
    for (const said of saidBy.get(from) ?? []) {
      if (said.seconds === CANNOT_CHANGE) row.delete(said.to);
      else if (said.seconds === WALK_TO_CHANGE) row.set(said.to, walkTo(said.to) + CHANGE_SECONDS);
      else row.set(said.to, said.seconds);
    }
    for (const [to, takes] of row) {
      stops.push(to);
      seconds.push(takes);
    }
    starts[from + 1] = stops.length;
  }
  return { starts, stops: Uint32Array.from(stops), seconds: Int32Array.from(seconds) };
}

/** The same changes, by the stop they lead to. */
export function reverseFootpaths({ starts, stops, seconds }: Footpaths): Footpaths {
  const count = starts.length - 1;
  const backStarts = new Uint32Array(count + 1);
  for (const to of stops) backStarts[to + 1] = (backStarts[to + 1] ?? 0) + 1;
  for (let stop = 0; stop < count; stop += 1) {
    backStarts[stop + 1] = (backStarts[stop + 1] ?? 0) + (backStarts[stop] ?? 0);
  }
  const next = backStarts.slice(0, count);
  const backStops = new Uint32Array(stops.length);
  const backSeconds = new Int32Array(stops.length);
  for (let from = 0; from < count; from += 1) {
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at += 1) {
      const to = stops[at] ?? 0;
      const place = next[to] ?? 0;
      next[to] = place + 1;
      backStops[place] = from;
      backSeconds[place] = seconds[at] ?? 0;
    }
  }
  return { starts: backStarts, stops: backStops, seconds: backSeconds };
}

function groupBy(stations: Int32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [stop, station] of stations.entries()) {
    if (station < 0) continue;
    const group = groups.get(station) ?? [];
    group.push(stop);
    groups.set(station, group);
  }
  return groups;
}

function groupTransfers(transfers: readonly Transfer[]): Map<number, Transfer[]> {
  const groups = new Map<number, Transfer[]>();
  for (const transfer of transfers) {
    const group = groups.get(transfer.from) ?? [];
    group.push(transfer);
    groups.set(transfer.from, group);
  }
  return groups;
}
