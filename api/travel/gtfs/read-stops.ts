import type { FeedFiles } from './feed-files.js';
import type { FeedReport } from './feed-report.js';
import { type Encoding, readTable } from './read-table.js';
import { readDecimal } from './read-values.js';

const STOPS_MAX = 300_000;

export type ReadStop = {
  readonly id: string;
  readonly nom: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly parent: string;
};

/** Every place of stops.txt by its id, stations included. */
export async function readStops(
  files: FeedFiles,
  encoding: Encoding,
  report: FeedReport,
): Promise<ReadonlyMap<string, ReadStop>> {
  const stops = new Map<string, ReadStop>();
  await readTable(
    files,
    {
      file: 'stops.txt',
      encoding,
      required: ['stop_id'],
      optional: ['stop_name', 'stop_lat', 'stop_lon', 'parent_station'],
      rowsMax: STOPS_MAX,
    },
    ([id = '', nom = '', lat = '', lon = '', parent = '']) => {
      if (stops.has(id)) return report.note('identifiant-en-double', id);
      const latitude = readDecimal(lat);
      const longitude = readDecimal(lon);
      if (latitude === null || longitude === null || !isOnEarth(latitude, longitude)) {
        return report.note('arret-sans-position', nom || id);
      }
      stops.set(id, { id, nom: nom || id, latitude, longitude, parent });
    },
  );
  return stops;
}

// Nought, nought is where unknown positions are written.
const isOnEarth = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);

/** The station a stop is part of, through its platform if need be; its own id when it has none. */
export function stationOf(stops: ReadonlyMap<string, ReadStop>, id: string): string {
  let station = id;
  for (let level = 0; level < 3; level += 1) {
    const parent = stops.get(station)?.parent;
    if (!parent) break;
    station = parent;
  }
  return station;
}
