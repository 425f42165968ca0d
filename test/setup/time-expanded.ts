import { crowMetres } from '../../api/travel/estimates/crow-metres.js';
import type { RawNetwork, RawTrip } from '../factories/a-bus-network.js';

/**
 * The oracle of travel times: the graph of every departure and every arrival of a day, walked through without any
 * of the ideas of the search that it judges. It shares with it the distance and the figures of the walk, no more.
 */
export type OracleRules = {
  readonly walkMetresPerSecond: number;
  readonly detour: number;
  readonly changeSeconds: number;
  readonly changeWalkMinutes: number;
  readonly walkMinutesMax: number;
};

type Departure = { readonly at: number; readonly trip: number; readonly position: number };
type Walk = { readonly stop: number; readonly seconds: number };
type Point = { readonly latitude: number; readonly longitude: number };

const DAY = 86_400;
const MORNING = 30 * 3600;

export class TimeExpanded {
  private readonly trips: { readonly trip: RawTrip; readonly shift: number }[] = [];
  private readonly departuresOf: Departure[][];
  private readonly changes: Walk[][];

  constructor(
    private readonly network: RawNetwork,
    date: string,
    private readonly rules: OracleRules,
  ) {
    this.departuresOf = network.stops.map(() => []);
    for (const shift of [-1, 0, 1]) this.addDay(date, shift);
    for (const departures of this.departuresOf) departures.sort((a, b) => a.at - b.at);
    this.changes = this.walkBetweenStops();
  }

  walkSeconds(a: Point, b: Point): number {
    const metres = crowMetres(a.latitude, a.longitude, b.latitude, b.longitude);
    return Math.ceil((metres * this.rules.detour) / this.rules.walkMetresPerSecond);
  }

  /** The first arrival by bus at each stop, no later than `until`, for whoever leaves a place at a time. */
  arrivals(from: Point, leave: number, until = Infinity): Float64Array {
    const arrivals = new Float64Array(this.network.stops.length).fill(Infinity);
    const seen = this.departuresOf.map((departures) => new Uint8Array(departures.length));
    const reached = this.trips.map(({ trip }) => new Uint8Array(trip.calls.length));
    const stack: { stop: number; index: number }[] = [];
    const stand = (stop: number, at: number): void => {
      const departures = this.departuresOf[stop]!;
      let index = 0;
      for (let past = departures.length; index < past;) {
        const middle = Math.floor((index + past) / 2);
        if (departures[middle]!.at < at) index = middle + 1;
        else past = middle;
      }
      if (index < departures.length && !seen[stop]![index]) stack.push({ stop, index });
    };
    for (const { stop, seconds } of this.around(from)) stand(stop, leave + seconds);
    for (let node = stack.pop(); node; node = stack.pop()) {
      const { stop, index } = node;
      if (seen[stop]![index]) continue;
      seen[stop]![index] = 1;
      if (index + 1 < seen[stop]!.length) stack.push({ stop, index: index + 1 });
      const { trip, position } = this.departuresOf[stop]![index]!;
      const { trip: ridden, shift } = this.trips[trip]!;
      // Whoever was already aboard at a call has been to all those that follow.
      for (let at = position + 1; at < ridden.calls.length && !reached[trip]![at]; at += 1) {
        reached[trip]![at] = 1;
        const call = ridden.calls[at]!;
        const arrival = call.arrival + shift;
        if (!call.mayAlight || arrival > until) continue;
        arrivals[call.stop] = Math.min(arrivals[call.stop]!, arrival);
        for (const change of this.changes[call.stop]!) stand(change.stop, arrival + change.seconds);
      }
    }
    return arrivals;
  }

  /** The first arrival at a place, on foot or by bus. */
  arrivalAt(from: Point, to: Point, leave: number): number {
    return this.throughLastStop(this.arrivals(from, leave), leave, from, to);
  }

  throughLastStop(arrivals: Float64Array, leave: number, from: Point, to: Point): number {
    let best = leave + this.walkSeconds(from, to);
    for (const { stop, seconds } of this.around(to))
      best = Math.min(best, arrivals[stop]! + seconds);
    return best;
  }

  /** Every instant of a span at which leaving makes sense, and its end. */
  instants(from: Point, span: { readonly from: number; readonly to: number }): number[] {
    const instants = new Set([span.to]);
    for (const { stop, seconds } of this.around(from)) {
      for (const { at } of this.departuresOf[stop]!) {
        if (at - seconds >= span.from && at - seconds <= span.to) instants.add(at - seconds);
      }
    }
    return [...instants];
  }

  around(point: Point): Walk[] {
    return this.network.stops.flatMap((there, stop) => {
      if (Math.abs(there.latitude - point.latitude) > 0.05) return [];
      const seconds = this.walkSeconds(point, there);
      return this.isWithin(point, there, this.rules.walkMinutesMax) ? [{ stop, seconds }] : [];
    });
  }

  private isWithin(a: Point, b: Point, minutes: number): boolean {
    const metres = crowMetres(a.latitude, a.longitude, b.latitude, b.longitude);
    return metres <= (minutes * 60 * this.rules.walkMetresPerSecond) / this.rules.detour;
  }

  private addDay(date: string, shiftDays: number): void {
    const day = new Date(Date.parse(date) + shiftDays * DAY * 1000);
    const iso = day.toISOString().slice(0, 10);
    const runs = this.network.services.map(({ weekdays, from, to, exceptions }) => {
      const exception = exceptions.find((candidate) => candidate.date === iso);
      if (exception) return exception.runs;
      return from <= iso && iso <= to && weekdays[(day.getUTCDay() + 6) % 7] === true;
    });
    const shift = shiftDays * DAY;
    for (const trip of this.network.trips) {
      if (!runs[trip.service] || trip.calls[0]!.departure + shift > MORNING) continue;
      const number = this.trips.push({ trip, shift }) - 1;
      for (const [position, call] of trip.calls.entries()) {
        if (call.mayBoard) {
          this.departuresOf[call.stop]!.push({
            at: call.departure + shift,
            trip: number,
            position,
          });
        }
      }
    }
  }

  private walkBetweenStops(): Walk[][] {
    const { stops, transfers } = this.network;
    const { changeSeconds, changeWalkMinutes } = this.rules;
    const said = new Map(transfers.map(({ from, to, seconds }) => [`${from} ${to}`, seconds]));
    const byLatitude = [...stops.keys()].sort((a, b) => stops[a]!.latitude - stops[b]!.latitude);
    const walks: Walk[][] = stops.map((_, stop) => [{ stop, seconds: changeSeconds }]);
    for (const [rank, a] of byLatitude.entries()) {
      for (let other = rank + 1; other < byLatitude.length; other += 1) {
        const b = byLatitude[other]!;
        if (stops[b]!.latitude - stops[a]!.latitude > 0.006) break;
        if (!this.isWithin(stops[a]!, stops[b]!, changeWalkMinutes)) continue;
        const seconds = this.walkSeconds(stops[a]!, stops[b]!) + changeSeconds;
        walks[a]!.push({ stop: b, seconds });
        walks[b]!.push({ stop: a, seconds });
      }
    }
    for (const [a, stop] of stops.entries()) {
      if (stop.station === null) continue;
      for (const [b, other] of stops.entries()) {
        if (a === b || other.station !== stop.station) continue;
        if (walks[a]!.some((walk) => walk.stop === b)) continue;
        walks[a]!.push({ stop: b, seconds: this.walkSeconds(stop, other) + changeSeconds });
      }
    }
    for (const [pair, seconds] of said) {
      const [from = 0, to = 0] = pair.split(' ').map(Number);
      walks[from] = walks[from]!.filter((walk) => walk.stop !== to);
      if (seconds !== null) walks[from].push({ stop: to, seconds });
    }
    return walks;
  }
}
