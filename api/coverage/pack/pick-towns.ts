import type { Position } from '../../territories/contours/contour.js';

export type Town = { readonly nom: string; readonly at: Position; readonly isSeat: boolean };

type Commune = {
  readonly nom: string;
  readonly population: number | null;
  readonly centre: { readonly latitude: number; readonly longitude: number } | null;
  /** The arrondissement it is in; null when it is not known. */
  readonly arrondissement: string | null;
};

const MOST = 40;

/**
 * The towns by which a map is read: seats of arrondissement, whose name the arrondissement bears, then the most
 * populated, in the order in which their names deserve a place.
 */
export function pickTowns(communes: readonly Commune[]): readonly Town[] {
  const isSeat = ({ nom, arrondissement }: Commune): boolean => nom === arrondissement;
  return communes
    .toSorted(
      (one, other) =>
        Number(isSeat(other)) - Number(isSeat(one)) ||
        (other.population ?? 0) - (one.population ?? 0),
    )
    .flatMap((commune): Town[] => {
      const { nom, centre } = commune;
      if (!centre) return [];
      return [{ nom, at: [centre.longitude, centre.latitude], isSeat: isSeat(commune) }];
    })
    .slice(0, MOST);
}
