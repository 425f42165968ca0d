import type { Finding } from './feed-report.js';

const DAY = 86_400;
const LATE_EVENING = 20 * 3600;
const EARLY_MORNING = 6 * 3600;
const LONGEST = 48 * 3600;

export type ReadCall = {
  readonly stop: number;
  /** Seconds, or null when the table says nothing. */
  readonly arrival: number | null;
  readonly departure: number | null;
  readonly rights: number;
};

export type TimedCall = {
  readonly stop: number;
  readonly arrival: number;
  readonly departure: number;
  readonly rights: number;
};

export type RepairedTrip =
  | { readonly kind: 'kept'; readonly calls: readonly TimedCall[]; readonly repairs: Finding[] }
  | { readonly kind: 'refused'; readonly why: Finding };

/** A trip whose times never go back: as read, repaired where there is no doubt, else refused. */
export function repairTrip(read: readonly ReadCall[]): RepairedTrip {
  const first = read.findIndex(isTimed);
  const last = read.findLastIndex(isTimed);
  if (first < 0 || first === last) return { kind: 'refused', why: 'course-d-un-arret' };
  const repairs: Finding[] = [];
  const calls: (TimedCall | null)[] = [];
  let shift = 0;
  let clock = Number.NEGATIVE_INFINITY;
  for (const call of read.slice(first, last + 1)) {
    const arrivalRead = call.arrival ?? call.departure;
    const departureRead = call.departure ?? call.arrival;
    if (arrivalRead === null || departureRead === null) {
      calls.push(null);
      continue;
    }
    let arrival = arrivalRead + shift;
    if (arrival < clock) {
      if (!isPastMidnight(clock, arrival)) return { kind: 'refused', why: 'heures-a-rebours' };
      repairs.push('passe-minuit');
      shift += DAY;
      arrival += DAY;
    }
    let departure = departureRead + shift;
    if (departure < arrival && isPastMidnight(arrival, departure)) {
      repairs.push('passe-minuit');
      shift += DAY;
      departure += DAY;
    }
    if (departure < arrival) {
      repairs.push('depart-avant-arrivee');
      departure = arrival;
    }
    clock = departure;
    calls.push({ stop: call.stop, arrival, departure, rights: call.rights });
  }
  if (clock > LONGEST) return { kind: 'refused', why: 'course-trop-longue' };
  if (calls.includes(null)) repairs.push('heure-interpolee');
  return { kind: 'kept', calls: interpolate(calls, read.slice(first, last + 1)), repairs };
}

const isTimed = ({ arrival, departure }: ReadCall): boolean =>
  arrival !== null || departure !== null;

/** Whether a time that went back is one that starts again from midnight, late in the evening. */
const isPastMidnight = (before: number, after: number): boolean =>
  before % DAY >= LATE_EVENING && after % DAY < EARLY_MORNING && before - after > DAY / 2;

/** Stops without a time are spread evenly between those that have one, as few networks say the distances. */
function interpolate(calls: readonly (TimedCall | null)[], read: readonly ReadCall[]): TimedCall[] {
  const timed: TimedCall[] = [];
  let former = 0;
  for (const [at, call] of calls.entries()) {
    if (!call) continue;
    const leaves = timed.at(-1)?.departure ?? call.arrival;
    for (let between = former + 1; between < at; between += 1) {
      const share = (between - former) / (at - former);
      const seconds = Math.round(leaves + (call.arrival - leaves) * share);
      const { stop = 0, rights = 0 } = read[between] ?? {};
      timed.push({ stop, arrival: seconds, departure: seconds, rights });
    }
    timed.push(call);
    former = at;
  }
  return timed;
}
