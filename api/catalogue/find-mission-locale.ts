import { geodesicMetres } from '../territories/geodesic-distance.js';
import type { Interlocuteur } from './resolve-contact.js';

export type MissionLocale = Interlocuteur & {
  readonly id: string;
  readonly departement_code: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** The communes it works for, by INSEE code, when its area has been imported; else none. */
  readonly secteur: readonly string[];
};

/** The one to turn to, and why it: its area holds the commune, or it is the nearest. */
export type MissionLocaleReferente = MissionLocale & { readonly motif: 'secteur' | 'proximite' };

export type WhereItStands = {
  readonly commune: string | null;
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
 * The mission locale to turn to: the one whose area holds the commune, in whatever
 * département it stands; where no imported area does, the nearest of the département.
 */
export function findMissionLocale(
  missionsLocales: readonly MissionLocale[],
  place: WhereItStands,
): MissionLocaleReferente | null {
  const { commune } = place;
  const inCharge = missionsLocales.filter(
    ({ secteur }) => commune !== null && secteur.includes(commune),
  );
  if (inCharge.length > 0) return named(nearestOf(inCharge, place), 'secteur');
  const around = missionsLocales.filter((one) => one.departement_code === place.departement);
  return named(nearestOf(around, place), 'proximite');
}

function named(
  found: MissionLocale | null,
  motif: MissionLocaleReferente['motif'],
): MissionLocaleReferente | null {
  return found && { ...found, motif };
}

/**
 * Another one answers for other communes, so a known number farther away is never given
 * in the place of the nearest; between two sheets of one town, the one whose contact is known.
 */
function nearestOf(
  missionsLocales: readonly MissionLocale[],
  place: WhereItStands,
): MissionLocale | null {
  const near = missionsLocales
    .map((one) => ({ one, metres: metresTo(place, one) }))
    .sort((a, b) => a.metres - b.metres);
  const [nearest] = near;
  if (!nearest) return null;
  const inTown = near.filter(({ metres }) => metres - nearest.metres <= SAME_TOWN_METRES);
  const reachable = inTown.find(({ one }) => one.telephone || one.courriel || one.lien);
  return (reachable ?? nearest).one;
}
