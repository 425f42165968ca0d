import { activeServices } from './active-services.js';
import type { DayNetwork } from './day-network.js';
import { LaneWriter } from './lane-writer.js';
import type { Network } from './network.js';

const DAY_SECONDS = 86_400;
/** How far into the next morning a journey of the day may go: the night belongs to the evening before. */
const NIGHT_END_SECONDS = DAY_SECONDS + 6 * 3600;

type FeedDay = { readonly feed: number; readonly day: number };

/** The day's network; each feed takes part on the day given for it, feeds without a day do not. */
export function buildDayNetwork(network: Network, days: readonly (number | null)[]): DayNetwork {
  const lanes = new LaneWriter();
  for (const [feed, day] of days.entries()) {
    if (day !== null) addFeed(network, { feed, day }, lanes);
  }
  return lanes.finish(network.stopCount, network.footpaths);
}

function addFeed(network: Network, { feed, day }: FeedDay, lanes: LaneWriter): void {
  const timetable = network.feeds[feed]?.timetable;
  if (!timetable) return;
  const offset = network.stopOffsets[feed] ?? 0;
  const { tripProfiles, tripStarts, tripServices, profilePatterns, profileStarts } = timetable;
  const tripsOf = new Map<number, { trip: number; shift: number }[]>();
  for (const dayShift of [-1, 0, 1]) {
    const active = activeServices(timetable, day + dayShift);
    const shift = dayShift * DAY_SECONDS;
    for (const [trip, service] of tripServices.entries()) {
      if (!active[service]) continue;
      const profile = tripProfiles[trip] ?? 0;
      const start = (tripStarts[trip] ?? 0) + shift;
      const last = timetable.profileArrivals[(profileStarts[profile + 1] ?? 1) - 1] ?? 0;
      if (start + last < 0 || start > NIGHT_END_SECONDS) continue;
      const pattern = profilePatterns[profile] ?? 0;
      const trips = tripsOf.get(pattern);
      if (trips) trips.push({ trip, shift });
      else tripsOf.set(pattern, [{ trip, shift }]);
    }
  }
  for (const [pattern, trips] of tripsOf) {
    const from = timetable.patternStarts[pattern] ?? 0;
    const to = timetable.patternStarts[pattern + 1] ?? 0;
    const stops = timetable.patternStops.subarray(from, to).map((stop) => stop + offset);
    lanes.add({
      feed,
      stops,
      rights: timetable.patternRights.subarray(from, to),
      trips: trips.map(({ trip, shift }) => {
        const profile = profileStarts[tripProfiles[trip] ?? 0] ?? 0;
        const start = (tripStarts[trip] ?? 0) + shift;
        return {
          source: trip,
          arrivals: timesAt(timetable.profileArrivals, profile, stops.length, start),
          departures: timesAt(timetable.profileDepartures, profile, stops.length, start),
        };
      }),
    });
  }
}

const timesAt = (times: Int32Array, from: number, count: number, start: number): Int32Array =>
  times.subarray(from, from + count).map((seconds) => seconds + start);
