import type { Point } from '../../territories/commune.js';
import type { Homes } from '../matrix/homes.js';

/** A real place where a permanence could be held. */
export type Candidate = {
  readonly genre: 'commune' | 'france_services';
  readonly nom: string;
  readonly structureId: string | null;
  /** Code of its commune. */
  readonly commune: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly isInTerritory: boolean;
};

type Box = {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
};
type Around = {
  /** Codes of its communes. */
  readonly territory: ReadonlySet<string>;
  readonly box: Box;
  /** Where a permanence of a commune would be held. */
  readonly pointOf: (commune: string) => Point | null;
};
type Known = Omit<Candidate, 'genre' | 'isInTerritory'>;

/**
 * The centres of the communes and the France services of the territory and around it. Of two places that
 * gain as much, the first is proposed: within the territory, then where most young people live, then the
 * France services before the mairie.
 */
export function listCandidates(
  homes: Homes,
  { territory, box, pointOf }: Around,
  franceServices: readonly Known[],
): readonly Candidate[] {
  const centres = homes.all.flatMap(({ code, nom, latitude, longitude }): Known[] => {
    if (latitude === null || longitude === null) return [];
    const { south, north, west, east } = box;
    if (latitude < south || latitude > north || longitude < west || longitude > east) return [];
    const point = pointOf(code);
    return point ? [{ nom, structureId: null, commune: code, ...point }] : [];
  });
  const isInTerritory = ({ commune }: Known) => commune !== null && territory.has(commune);
  const candidates = [
    ...franceServices.map((one) => candidate('france_services', one, isInTerritory(one))),
    ...centres.map((one) => candidate('commune', one, isInTerritory(one))),
  ];
  const youthOf = ({ commune }: Candidate) =>
    homes.youth[(commune === null ? undefined : homes.rankOf(commune)) ?? -1] ?? 0;
  // The sort is stable: France services, in order of their ids, stay before the centres.
  return candidates.sort(
    (one, other) =>
      Number(other.isInTerritory) - Number(one.isInTerritory) || youthOf(other) - youthOf(one),
  );
}

const candidate = (genre: Candidate['genre'], known: Known, isInTerritory: boolean): Candidate => ({
  genre,
  ...known,
  isInTerritory,
});
