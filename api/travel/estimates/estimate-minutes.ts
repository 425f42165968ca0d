import type { ModeIndividuel } from '../mode-de-transport.js';

/**
 * A way travelled is longer than the crow flies: 1.3 times on average in French towns and on French roads
 * (F. Héran, « Des distances à vol d'oiseau aux distances réelles », Flux 76-77, 2009).
 */
export const DETOUR = 1.3;

/** Navitia's walker and cyclist, which the journey planners of most French regions use by default. */
const METRES_PER_SECOND = { pied: 1.12, velo: 4.1 } as const;

/** To leave and to park. A choice of Maillage, as are the speeds below: docs/coverage.md says what they give. */
const PARKING_MINUTES = 3;

/** Kilometres by road since the start, and the speed on that stretch: streets, then roads, then fast ones. */
const CAR_STRETCHES: readonly { readonly upToKm: number; readonly kmPerHour: number }[] = [
  { upToKm: 3, kmPerHour: 30 },
  { upToKm: 15, kmPerHour: 50 },
  { upToKm: 60, kmPerHour: 65 },
  { upToKm: Number.POSITIVE_INFINITY, kmPerHour: 90 },
];

function driveMinutes(metres: number): number {
  const roadKm = (metres * DETOUR) / 1000;
  let minutes = metres > 0 ? PARKING_MINUTES : 0;
  let from = 0;
  for (const { upToKm, kmPerHour } of CAR_STRETCHES) {
    minutes += (Math.max(0, Math.min(roadKm, upToKm) - from) / kmPerHour) * 60;
    from = upToKm;
  }
  return minutes;
}

function driveMetres(minutes: number): number {
  let left = minutes - PARKING_MINUTES;
  if (left <= 0) return 0;
  let from = 0;
  let roadKm = 0;
  for (const { upToKm, kmPerHour } of CAR_STRETCHES) {
    const stretch = Math.min(upToKm - from, (left / 60) * kmPerHour);
    roadKm += stretch;
    left -= (stretch / kmPerHour) * 60;
    from = upToKm;
  }
  return (roadKm * 1000) / DETOUR;
}

/** Minutes for a distance as the crow flies: an estimate, to be said as such. The farther, the longer. */
export function estimateMinutes(mode: ModeIndividuel, metres: number): number {
  if (mode === 'voiture') return driveMinutes(metres);
  return (metres * DETOUR) / METRES_PER_SECOND[mode] / 60;
}

/** How far one gets in that many minutes, as the crow flies, in metres: beyond it, the estimate is longer. */
export function metresWithin(mode: ModeIndividuel, minutes: number): number {
  if (mode === 'voiture') return driveMetres(minutes);
  return (minutes * 60 * METRES_PER_SECOND[mode]) / DETOUR;
}

/** Whole seconds on foot, rounded up: what journeys are made of. */
export function walkSeconds(metres: number): number {
  return Math.ceil((metres * DETOUR) / METRES_PER_SECOND.pied);
}
