import { geodesicMetres } from '../territories/geodesic-distance.js';
import type { Interlocuteur } from './resolve-contact.js';

export type MissionLocale = Interlocuteur & {
  readonly id: string;
  readonly departement_code: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
};

export type WhereItStands = {
  readonly departement: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
};

function metresTo(place: WhereItStands, { longitude, latitude }: MissionLocale): number {
  if (longitude === null || latitude === null) return Number.POSITIVE_INFINITY;
  if (place.longitude === null || place.latitude === null) return 0;
  return geodesicMetres(place.latitude, place.longitude, latitude, longitude);
}

/**
 * The mission locale of the département to turn to: the nearest whose contact is
 * known, else the nearest.
 */
export function findMissionLocale(
  missionsLocales: readonly MissionLocale[],
  place: WhereItStands,
): MissionLocale | null {
  const [nearest] = missionsLocales
    .filter((one) => one.departement_code === place.departement)
    .map((one) => ({ one, isSilent: !(one.telephone || one.courriel || one.lien) }))
    .sort(
      (a, b) =>
        Number(a.isSilent) - Number(b.isSilent) || metresTo(place, a.one) - metresTo(place, b.one),
    );
  return nearest?.one ?? null;
}
