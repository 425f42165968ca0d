import type { Commune, Point } from '../../territories/commune.js';
import { crowMetres } from '../estimates/crow-metres.js';
import { metresWithin } from '../estimates/estimate-minutes.js';
import { WALK_MINUTES_MAX } from './stops-around.js';

/** How far from a commune's centre a stop that bears its name may be: bounds, and where the surface is unknown. */
const NAMED_METRES = { min: 3_000, unknown: 12_000, max: 20_000 };
const DOOR_METRES = metresWithin('pied', WALK_MINUTES_MAX);

export type NamedStop = Point & { readonly nom: string };

/** What is known of the communes around. */
export type CommunesAround = {
  /** Those whose name a text begins with: homonyms together, the longest name first. */
  readonly namedIn: (text: string) => readonly (readonly Commune[])[];
  readonly nearest: (point: Point) => Commune | null;
  readonly km2Of: (communeCode: string) => number | null;
};

export type StopOwner = { readonly commune: Commune; readonly isNamed: boolean };

/**
 * The commune that a stop belongs to: at the door of a commune's centre, that one; else the one whose name it
 * begins with, if it stands within twice the radius of a disc of its surface; else the one whose centre is nearest.
 */
export function ownerOfStop(
  { nom, ...point }: NamedStop,
  { namedIn, nearest, km2Of }: CommunesAround,
): StopOwner | null {
  const around = nearest(point);
  for (const homonyms of namedIn(nom)) {
    const near = homonyms
      .map((commune) => ({ commune, metres: metresTo(commune, point) }))
      .filter(({ commune, metres }) => metres <= namedMetresMax(km2Of(commune.code)))
      .reduce<{ commune: Commune; metres: number } | null>(
        (best, one) => (best && best.metres <= one.metres ? best : one),
        null,
      );
    if (!near) continue;
    const isAtDoor = around && around !== near.commune && metresTo(around, point) <= DOOR_METRES;
    return isAtDoor
      ? { commune: around, isNamed: false }
      : { commune: near.commune, isNamed: true };
  }
  return around && { commune: around, isNamed: false };
}

function namedMetresMax(km2: number | null): number {
  if (km2 === null) return NAMED_METRES.unknown;
  const twice = 2 * Math.sqrt(km2 / Math.PI) * 1000;
  return Math.min(Math.max(twice, NAMED_METRES.min), NAMED_METRES.max);
}

function metresTo({ centre }: Commune, { latitude, longitude }: Point): number {
  if (!centre) return Number.POSITIVE_INFINITY;
  return crowMetres(latitude, longitude, centre.latitude, centre.longitude);
}
