import type { DayNetwork } from '../timetable/day-network.js';
import type { Journey, Leg, RideLeg } from './journey.js';
import type { StopsAround } from './stops-around.js';
import { NEVER, NO_RIDE, TripSearch } from './trip-search.js';

/** One day both ways in time, and the walks at both ends. */
export type JourneySpace = {
  readonly day: DayNetwork;
  /** The same day backwards. */
  readonly back: DayNetwork;
  readonly from: StopsAround;
  readonly to: StopsAround;
  /** Seconds from door to door on foot. */
  readonly walkSeconds: number;
};

type Best = { readonly arrive: number; readonly ride: number; readonly position: number };

/** Leaves at a time at the earliest, arrives as early as can be, and does not leave sooner than it must. */
export function leaveAfter(space: JourneySpace, leave: number, arriveBy = NEVER): Journey | null {
  const { search, best } = earliest(space, leave, arriveBy);
  const onFoot = leave + space.walkSeconds;
  if (Math.min(best?.arrive ?? NEVER, onFoot) > arriveBy) return null;
  if (!best || onFoot <= best.arrive) return walk(leave, space.walkSeconds);
  const latest = latestDeparture(space, best.arrive, leave);
  if (latest <= leave) return retrace(space, search, best);
  const tight = earliest(space, latest, best.arrive);
  return retrace(space, tight.search, tight.best ?? best);
}

/** Arrives by a time, and leaves as late as can be; never before `notBefore`. */
export function arriveBefore(
  space: JourneySpace,
  arriveBy: number,
  notBefore = -NEVER,
): Journey | null {
  const onFoot = arriveBy - space.walkSeconds;
  const ride = latestDeparture(space, arriveBy, notBefore);
  if (Math.max(onFoot, ride) < notBefore) return null;
  if (onFoot >= ride) return walk(onFoot, space.walkSeconds);
  const { search, best } = earliest(space, ride, arriveBy);
  return best ? retrace(space, search, best) : null;
}

/** When to leave at the latest, but not before a time, to arrive by another with a ride; -NEVER when one cannot. */
export function latestDeparture(
  { back, from, to }: JourneySpace,
  arriveBy: number,
  notBefore: number,
): number {
  const { best } = search(back, { from: to, to: from }, -arriveBy, -notBefore);
  return best ? -best.arrive : -NEVER;
}

function earliest(
  { day, from, to }: JourneySpace,
  leave: number,
  arriveBy: number,
): ReturnType<typeof search> {
  return search(day, { from, to }, leave, arriveBy);
}

function search(
  day: DayNetwork,
  { from, to }: { readonly from: StopsAround; readonly to: StopsAround },
  leave: number,
  arriveBy: number,
): { readonly search: TripSearch; readonly best: Best | null } {
  const egress = new Map<number, number>();
  for (const [at, stop] of to.stops.entries()) egress.set(stop, to.seconds[at] ?? 0);
  const trips = new TripSearch(day);
  trips.limit = arriveBy;
  for (const [at, stop] of from.stops.entries()) trips.board(stop, leave + (from.seconds[at] ?? 0));
  const found: Best[] = [];
  let arrive = arriveBy + 1;
  trips.run((stop, arrival, ride, position) => {
    const walk = egress.get(stop);
    if (walk === undefined || arrival + walk >= arrive) return;
    arrive = arrival + walk;
    found.push({ arrive, ride, position });
    trips.limit = Math.min(trips.limit, arrive);
  });
  return { search: trips, best: found.at(-1) ?? null };
}

const walk = (leave: number, seconds: number): Journey => ({
  leave,
  arrive: leave + seconds,
  legs: [{ kind: 'marche', from: leave, to: leave + seconds, fromStop: null, toStop: null }],
});

/** The legs of what was found, from the last ride back to the first; leaves just in time for it. */
function retrace({ day, from, to }: JourneySpace, trips: TripSearch, best: Best): Journey {
  const rides: RideLeg[] = [];
  let { ride, position } = best;
  while (ride !== NO_RIDE) {
    rides.unshift(rideLeg(day, trips, ride, position));
    ({ ride, position } = trips.parentOf(ride));
  }
  const [first] = rides;
  const last = rides.at(-1);
  if (!first || !last) throw new Error('A journey by bus has a ride.');
  const access = secondsAt(from, first.fromStop);
  const leave = first.from - access;
  const legs: Leg[] = [
    { kind: 'marche', from: leave, to: first.from, fromStop: null, toStop: first.fromStop },
  ];
  for (const [at, leg] of rides.entries()) {
    const former = rides[at - 1];
    if (former && former.toStop !== leg.fromStop) legs.push(changeLeg(day, former, leg));
    legs.push(leg);
  }
  legs.push({
    kind: 'marche',
    from: last.to,
    to: last.to + secondsAt(to, last.toStop),
    fromStop: last.toStop,
    toStop: null,
  });
  return { leave, arrive: last.to + secondsAt(to, last.toStop), legs };
}

function rideLeg(day: DayNetwork, trips: TripSearch, ride: number, position: number): RideLeg {
  const trip = trips.tripOf(ride);
  const lane = day.tripLanes[trip] ?? 0;
  const start = day.laneStarts[lane] ?? 0;
  const stops = (day.laneStarts[lane + 1] ?? 0) - start;
  const firstTrip = day.laneTrips[lane] ?? 0;
  const tripCount = (day.laneTrips[lane + 1] ?? 0) - firstTrip;
  const times = day.laneTimes[lane] ?? 0;
  const boarding = trips.boardingOf(ride);
  return {
    kind: 'trajet',
    from: day.departures[times + boarding * tripCount + (trip - firstTrip)] ?? 0,
    to: day.arrivals[times + (trip - firstTrip) * stops + position] ?? 0,
    fromStop: day.laneStops[start + boarding] ?? 0,
    toStop: day.laneStops[start + position] ?? 0,
    feed: day.tripFeeds[trip] ?? 0,
    trip: day.tripSources[trip] ?? 0,
  };
}

function changeLeg({ footpaths }: DayNetwork, former: RideLeg, next: RideLeg): Leg {
  let seconds = 0;
  const end = footpaths.starts[former.toStop + 1] ?? 0;
  for (let path = footpaths.starts[former.toStop] ?? 0; path < end; path += 1) {
    if (footpaths.stops[path] === next.fromStop) seconds = footpaths.seconds[path] ?? 0;
  }
  const { toStop: fromStop, to: from } = former;
  return { kind: 'marche', from, to: from + seconds, fromStop, toStop: next.fromStop };
}

function secondsAt({ stops, seconds }: StopsAround, stop: number): number {
  return seconds[stops.indexOf(stop)] ?? 0;
}
