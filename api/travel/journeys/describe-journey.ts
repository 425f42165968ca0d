import type { Network } from '../timetable/network.js';
import type { Journey, Leg } from './journey.js';

/** A journey as told to people: times of Paris, '2026-11-24T08:05:00', names of stops and lines. */
export type EtapeDecrite = {
  readonly type: 'marche' | 'trajet';
  /** Null at home and at the place. */
  readonly de: string | null;
  readonly vers: string | null;
  readonly depart: string;
  readonly arrivee: string;
  readonly minutes: number;
  readonly ligne: string | null;
  readonly direction: string | null;
  readonly reseau: string | null;
};

export type TrajetDecrit = {
  readonly depart: string;
  readonly arrivee: string;
  readonly minutes: number;
  readonly etapes: EtapeDecrite[];
};

type Names = { readonly network: Network; readonly reseauNames: readonly string[] };

/** `day` is midnight of the journey's day: days since 1970-01-01. Walks of no length are left out. */
export function describeJourney(
  { leave, arrive, legs }: Journey,
  day: number,
  names: Names,
): TrajetDecrit {
  return {
    depart: instant(day, leave),
    arrivee: instant(day, arrive),
    minutes: Math.ceil((arrive - leave) / 60),
    etapes: legs
      .filter((leg) => leg.kind === 'trajet' || leg.to > leg.from)
      .map((leg) => describeLeg(leg, day, names)),
  };
}

function describeLeg(leg: Leg, day: number, { network, reseauNames }: Names): EtapeDecrite {
  const told = {
    type: leg.kind,
    de: stopName(network, leg.fromStop),
    vers: stopName(network, leg.toStop),
    depart: instant(day, leg.from),
    arrivee: instant(day, leg.to),
    minutes: Math.ceil((leg.to - leg.from) / 60),
  };
  if (leg.kind === 'marche') return { ...told, ligne: null, direction: null, reseau: null };
  const timetable = network.feeds[leg.feed]?.timetable;
  const pattern = timetable?.profilePatterns[timetable.tripProfiles[leg.trip] ?? 0] ?? 0;
  return {
    ...told,
    ligne: timetable?.lineNames[timetable.patternLines[pattern] ?? 0] ?? null,
    direction: timetable?.headsigns[timetable.tripHeadsigns[leg.trip] ?? 0] || null,
    reseau: reseauNames[leg.feed] ?? null,
  };
}

function stopName({ feeds, stopOffsets }: Network, stop: number | null): string | null {
  if (stop === null) return null;
  const feed = stopOffsets.findLastIndex((offset, at) => offset <= stop && at < feeds.length);
  return feeds[feed]?.timetable.stopNames[stop - (stopOffsets[feed] ?? 0)] ?? null;
}

/** A wall clock: seconds of a day written as a date and a time, whatever the zone. */
function instant(day: number, seconds: number): string {
  return new Date((day * 86_400 + seconds) * 1000).toISOString().slice(0, 19);
}
