import type { Footpaths } from './build-footpaths.js';
import type { DayNetwork } from './day-network.js';
import { MAY_ALIGHT, MAY_BOARD } from './feed-timetable.js';
import { LaneWriter } from './lane-writer.js';

/**
 * The same day with time running backwards: stops in reverse order, arriving is leaving. A search in it from a
 * place at minus a deadline finds when to leave at the latest.
 */
export function reverseDay(day: DayNetwork, footpathsBack: Footpaths): DayNetwork {
  const lanes = new LaneWriter();
  const { laneStarts, laneStops, laneRights, laneTrips, laneTimes } = day;
  for (let lane = 0; lane + 1 < laneStarts.length; lane += 1) {
    const from = laneStarts[lane] ?? 0;
    const count = (laneStarts[lane + 1] ?? 0) - from;
    const firstTrip = laneTrips[lane] ?? 0;
    const tripCount = (laneTrips[lane + 1] ?? 0) - firstTrip;
    const times = laneTimes[lane] ?? 0;
    const trips = [];
    for (let trip = 0; trip < tripCount; trip += 1) {
      const arrivals = new Int32Array(count);
      const departures = new Int32Array(count);
      for (let at = 0; at < count; at += 1) {
        const back = count - 1 - at;
        arrivals[at] = -(day.departures[times + back * tripCount + trip] ?? 0);
        departures[at] = -(day.arrivals[times + trip * count + back] ?? 0);
      }
      trips.push({ source: day.tripSources[firstTrip + trip] ?? 0, arrivals, departures });
    }
    lanes.add({
      feed: day.tripFeeds[firstTrip] ?? 0,
      stops: laneStops.slice(from, from + count).reverse(),
      rights: laneRights
        .slice(from, from + count)
        .reverse()
        .map(
          (rights) => (rights & MAY_BOARD ? MAY_ALIGHT : 0) | (rights & MAY_ALIGHT ? MAY_BOARD : 0),
        ),
      trips,
    });
  }
  return lanes.finish(day.stopCount, footpathsBack);
}
