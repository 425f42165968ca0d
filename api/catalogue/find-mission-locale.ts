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

const SAME_TOWN_METRES = 2_000;

/**
 * The mission locale of the département to turn to: the nearest. Another one answers
 * for other communes, so a known number farther away is never given in its place;
 * between two sheets of one town, the one whose contact is known.
 */
export function findMissionLocale(
  missionsLocales: readonly MissionLocale[],
  place: WhereItStands,
): MissionLocale | null {
  const near = missionsLocales
    .filter((one) => one.departement_code === place.departement)
    .map((one) => ({ one, metres: metresTo(place, one) }))
    .sort((a, b) => a.metres - b.metres);
  const [nearest] = near;
  if (!nearest) return null;
  const inTown = near.filter(({ metres }) => metres - nearest.metres <= SAME_TOWN_METRES);
  const reachable = inTown.find(({ one }) => one.telephone || one.courriel || one.lien);
  return (reachable ?? nearest).one;
}
