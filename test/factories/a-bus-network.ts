import type { FeedFiles } from '../../api/travel/gtfs/feed-files.js';
import { createRandom, type Random } from '../../bench/random.js';

/** A network as GTFS would tell it, invented from a seed: for proofs, never shown to anybody. */
export type RawCall = {
  readonly stop: number;
  readonly arrival: number;
  readonly departure: number;
  readonly mayBoard: boolean;
  readonly mayAlight: boolean;
};
export type RawTrip = {
  readonly id: string;
  readonly line: number;
  readonly service: number;
  readonly calls: readonly RawCall[];
};
export type RawStop = {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly station: string | null;
};
export type RawService = {
  readonly id: string;
  /** Monday first. */
  readonly weekdays: readonly boolean[];
  readonly from: string;
  readonly to: string;
  readonly exceptions: readonly { readonly date: string; readonly runs: boolean }[];
};
/** Type 2 with its seconds, or type 3. */
export type RawTransfer = {
  readonly from: number;
  readonly to: number;
  readonly seconds: number | null;
};
export type RawNetwork = {
  readonly stops: readonly RawStop[];
  readonly lines: number;
  readonly trips: readonly RawTrip[];
  readonly services: readonly RawService[];
  readonly transfers: readonly RawTransfer[];
};

const chance = (random: Random, share: number): boolean => random.next() < share;

const FROM = '2026-09-01';
const TO = '2027-07-04';
const ON = (...days: number[]): boolean[] =>
  Array.from({ length: 7 }, (_, day) => days.includes(day));

const SERVICES: readonly RawService[] = [
  {
    id: 'semaine',
    weekdays: ON(0, 1, 2, 3, 4),
    from: FROM,
    to: TO,
    exceptions: [{ date: '2026-11-11', runs: false }],
  },
  {
    id: 'scolaire',
    weekdays: ON(0, 1, 3, 4),
    from: FROM,
    to: TO,
    exceptions: [{ date: '2026-12-22', runs: false }],
  },
  { id: 'samedi', weekdays: ON(5), from: FROM, to: TO, exceptions: [] },
  {
    id: 'dimanche',
    weekdays: ON(6),
    from: FROM,
    to: TO,
    exceptions: [{ date: '2026-11-11', runs: true }],
  },
  {
    id: 'marché',
    weekdays: ON(),
    from: FROM,
    to: TO,
    exceptions: [
      { date: '2026-11-24', runs: true },
      { date: '2026-12-01', runs: true },
    ],
  },
];

export type NetworkSize = {
  readonly seed: number;
  readonly stops: number;
  readonly lines: number;
  /** The side of the square they lie in, in degrees. */
  readonly side: number;
  /** Stops a line, at most. */
  readonly calls: number;
};

export const SMALL_NETWORK = { stops: 200, lines: 40, side: 0.16, calls: 14 };
export const DEPARTEMENT_NETWORK = { stops: 1_500, lines: 150, side: 0.6, calls: 20 };
export const REGION_NETWORK = { stops: 15_000, lines: 1_100, side: 1.9, calls: 26 };

const SOUTH = 43.35;
const WEST = 3.05;
const METRES_A_DEGREE = 111_000;

export function aBusNetwork({ seed, stops: count, lines, side, calls }: NetworkSize): RawNetwork {
  const random = createRandom(seed);
  const towns = Math.max(3, Math.round(count / 60));
  const stops = scatterStops(random, { count, side, towns });
  const trips: RawTrip[] = [];
  const served = new Set<number>();
  for (let line = 0; line < lines; line += 1) {
    const path = drawLine(random, stops, { side, calls, towns, served });
    if (path.length < 2) continue;
    runLine(random, stops, line, path, trips);
    runLine(random, stops, line, path.toReversed(), trips);
  }
  const feeders = feedTheRest(stops, { side, calls, towns, served });
  for (const [at, path] of feeders.entries()) {
    runLine(random, stops, lines + at, path, trips);
    runLine(random, stops, lines + at, path.toReversed(), trips);
  }
  return {
    stops,
    lines: lines + feeders.length,
    trips,
    services: SERVICES,
    transfers: someTransfers(random, count),
  };
}

/** Towns whose first stop is their centre, the others near it; villages between. */
function scatterStops(
  random: Random,
  { count, side, towns }: { count: number; side: number; towns: number },
): RawStop[] {
  const stops: RawStop[] = [];
  const around = (): number => (random.next() + random.next() + random.next() - 1.5) * 0.02;
  for (let stop = 0; stop < count; stop += 1) {
    const town = stop >= towns && chance(random, 0.7) ? stops[random.below(towns)] : undefined;
    const group = random.below(Math.max(1, Math.round(count / 70)));
    stops.push({
      id: `A${stop}`,
      latitude: town ? town.latitude + around() : SOUTH + random.next() * side,
      longitude: town ? town.longitude + around() : WEST + random.next() * side,
      station: chance(random, 0.04) ? `G${group}` : null,
    });
  }
  return stops;
}

type Drawing = {
  readonly side: number;
  readonly calls: number;
  readonly towns: number;
  /** Stops that a line already has; those that none has come first. */
  readonly served: Set<number>;
};

/** From the centre of a town to a place not too far, by the stops that lie along the way. */
function drawLine(
  random: Random,
  stops: readonly RawStop[],
  { side, calls, towns, served }: Drawing,
): number[] {
  const from = stops[random.below(towns)]!;
  const reach = Math.min(side * 0.7, chance(random, 0.5) ? 0.04 : 0.05 + random.next() * 0.25);
  const isNear = (stop: number): boolean => {
    const { latitude, longitude } = stops[stop]!;
    return Math.hypot(latitude - from.latitude, longitude - from.longitude) < reach;
  };
  const near = [...stops.keys()].filter(isNear);
  const centres = near.filter((stop) => stop < towns);
  const forgotten = near.filter((stop) => !served.has(stop));
  const ends = chance(random, 0.5) && centres.length > 1 ? centres : forgotten;
  const to = stops[(ends.length > 0 ? ends : near)[random.below(ends.length || near.length)] ?? 0]!;
  const [dy, dx] = [to.latitude - from.latitude, to.longitude - from.longitude];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [];
  const along = near
    .map((stop) => {
      const [y, x] = [
        stops[stop]!.latitude - from.latitude,
        stops[stop]!.longitude - from.longitude,
      ];
      return { stop, at: (x * dx + y * dy) / length, off: Math.abs(x * dy - y * dx) / length };
    })
    .filter(({ at, off }) => at >= 0 && at <= length && off < 0.006)
    .sort((a, b) => a.at - b.at)
    .map(({ stop }) => stop);
  const last = along.length - 1;
  const step = Math.max(1, Math.ceil(along.length / calls));
  const unserved = along.filter((stop) => !served.has(stop)).slice(0, calls);
  const path = along.filter(
    (stop, at) => unserved.includes(stop) || at % step === 0 || at === last,
  );
  for (const stop of path) served.add(stop);
  // A line in a loop calls twice where it starts.
  return chance(random, 0.08) && path[0] !== undefined ? [...path, path[0]] : path;
}

/** Lines from each town to the stops around it that no other line has. */
function feedTheRest(
  stops: readonly RawStop[],
  { calls, towns, served }: Drawing,
): (readonly number[])[] {
  const byTown = Map.groupBy(
    [...stops.keys()].filter((stop) => !served.has(stop)),
    (stop) => nearestTown(stops, stop, towns),
  );
  return [...byTown].flatMap(([town, around]) => {
    const inOrder = around.toSorted((a, b) => stops[a]!.longitude - stops[b]!.longitude);
    const parts = Math.ceil(inOrder.length / calls);
    return Array.from({ length: parts }, (_, part) => [
      town,
      ...inOrder.slice(part * calls, (part + 1) * calls).filter((stop) => stop !== town),
    ]).filter((path) => path.length > 1);
  });
}

function nearestTown(stops: readonly RawStop[], stop: number, towns: number): number {
  const { latitude, longitude } = stops[stop]!;
  let nearest = 0;
  let least = Infinity;
  for (let town = 0; town < towns; town += 1) {
    const away = Math.hypot(stops[town]!.latitude - latitude, stops[town]!.longitude - longitude);
    if (away < least) [nearest, least] = [town, away];
  }
  return nearest;
}

function runLine(
  random: Random,
  stops: readonly RawStop[],
  line: number,
  path: readonly number[],
  trips: RawTrip[],
): void {
  const metresASecond = 4 + random.next() * 7;
  const isExpress = chance(random, 0.15);
  const inSeconds = chance(random, 0.2);
  const round = (seconds: number): number =>
    inSeconds ? Math.round(seconds) : Math.ceil(seconds / 60) * 60;
  const headway = [8, 12, 20, 30, 60, 90, 150][random.below(7)]! * 60;
  const mayNotBoard = path.map(() => chance(random, 0.03));
  const mayNotAlight = path.map(() => chance(random, 0.03));
  const dwells = path.map(() => (chance(random, 0.05) ? 120 : 0));
  let start = (5 + random.next() * 2.5) * 3600;
  const end = chance(random, 0.12) ? 25.8 * 3600 : (17 + random.next() * 5) * 3600;
  for (; start < end; start += headway * (0.7 + random.next() * 0.6)) {
    const fast = isExpress && chance(random, 0.5) ? 1.8 : 1;
    let clock = round(start);
    const calls = path.map((stop, at) => {
      const former = stops[path[at - 1] ?? stop]!;
      const here = stops[stop]!;
      const degrees = Math.hypot(
        here.latitude - former.latitude,
        here.longitude - former.longitude,
      );
      const arrival =
        at === 0 ? clock : clock + round((degrees * METRES_A_DEGREE) / metresASecond / fast);
      clock = arrival + dwells[at]!;
      return {
        stop,
        arrival,
        departure: clock,
        mayBoard: !mayNotBoard[at],
        mayAlight: !mayNotAlight[at],
      };
    });
    const service = chance(random, 0.6) ? 0 : random.below(SERVICES.length);
    trips.push({ id: `C${trips.length}`, line, service, calls });
  }
}

function someTransfers(random: Random, stops: number): RawTransfer[] {
  return Array.from({ length: Math.round(stops / 10) }, () => {
    const from = random.below(stops);
    return {
      from,
      to: chance(random, 0.3) ? from : random.below(stops),
      seconds: chance(random, 0.4) ? null : random.below(15) * 60,
    };
  });
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
const plain = (date: string): string => date.replaceAll('-', '');

/** The network as the tables of a GTFS feed, by file name. */
export function toGtfs(network: RawNetwork): Record<string, string> {
  const { stops, trips, services, transfers } = network;
  const stations = [...new Set(stops.flatMap(({ station }) => station ?? []))];
  const rows = (header: string, lines: Iterable<string>): string =>
    [header, ...lines, ''].join('\n');
  return {
    'agency.txt': rows('agency_id,agency_name,agency_url,agency_timezone', [
      'R,Réseau inventé,https://exemple.fr,Europe/Paris',
    ]),
    'stops.txt': rows('stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station', [
      ...stations.map((id) => `${id},"Gare, ${id}",44,4,1,`),
      ...stops.map(
        ({ id, latitude, longitude, station }) =>
          `${id},Arrêt ${id},${latitude},${longitude},0,${station ?? ''}`,
      ),
    ]),
    'routes.txt': rows(
      'route_id,agency_id,route_short_name,route_long_name,route_type',
      Array.from({ length: network.lines }, (_, line) => `L${line},R,${line},Ligne ${line},3`),
    ),
    'calendar.txt': rows(
      'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date',
      services
        .filter(({ weekdays }) => weekdays.includes(true))
        .map(
          ({ id, weekdays, from, to }) =>
            `${id},${weekdays.map(Number).join(',')},${plain(from)},${plain(to)}`,
        ),
    ),
    'calendar_dates.txt': rows(
      'service_id,date,exception_type',
      services.flatMap(({ id, exceptions }) =>
        exceptions.map(({ date, runs }) => `${id},${plain(date)},${runs ? 1 : 2}`),
      ),
    ),
    'trips.txt': rows(
      'route_id,service_id,trip_id,trip_headsign',
      trips.map(({ id, line, service }) => `L${line},${services[service]!.id},${id},Vers ${line}`),
    ),
    'stop_times.txt': rows(
      'trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type',
      trips.flatMap(({ id, calls }) =>
        calls.map(
          ({ stop, arrival, departure, mayBoard, mayAlight }, at) =>
            `${id},${clock(arrival)},${clock(departure)},A${stop},${at},${mayBoard ? 0 : 1},${mayAlight ? 0 : 1}`,
        ),
      ),
    ),
    'transfers.txt': rows(
      'from_stop_id,to_stop_id,transfer_type,min_transfer_time',
      transfers.map(({ from, to, seconds }) =>
        seconds === null ? `A${from},A${to},3,` : `A${from},A${to},2,${seconds}`,
      ),
    ),
  };
}

/** Tables that never were in a zip. */
export function filesOf(texts: Readonly<Record<string, string>>): FeedFiles {
  return {
    has: (file) => file in texts,
    open: async function* open(file) {
      yield Buffer.from(texts[file] ?? '');
    },
  };
}
