import type { Commune, Point } from './commune.js';
import { boundMetres, geodesicMetres } from './geodesic-distance.js';

export type NearCommune = { readonly commune: Commune; readonly distanceMetres: number };
export type PlacedCommune = { readonly commune: Commune; readonly centre: Point };

/** The communes that have a centre, from south to north, as `nearestCommunes` walks them. */
export function orderByLatitude(communes: readonly Commune[]): PlacedCommune[] {
  return communes
    .flatMap((commune) => (commune.centre ? [{ commune, centre: commune.centre }] : []))
    .sort((a, b) => a.centre.latitude - b.centre.latitude);
}

function firstNorthOf(placed: readonly PlacedCommune[], latitude: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle]?.centre.latitude ?? 0) < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fewer metres than any degree of meridian has. */
const SHORTEST_DEGREE_METRES = 110_500;
/** A chord of less than a quarter of a turn is never shorter than nine tenths of its arc. */
const CHORD_SHARE = 0.9;

/** Fewer metres than a degree of longitude ever spans up to that latitude. */
function shortestEastDegree(latitude: number): number {
  return latitude >= 90
    ? 0
    : SHORTEST_DEGREE_METRES * CHORD_SHARE * Math.cos((latitude * Math.PI) / 180);
}

/** The communes whose centre is nearest to a point, the nearest first. */
export function nearestCommunes(
  placed: readonly PlacedCommune[],
  { latitude, longitude }: Point,
  limit: number,
): NearCommune[] {
  if (limit < 1) return [];
  const nearest: NearCommune[] = [];
  let farthest = Number.POSITIVE_INFINITY;
  const eastDegreeMetres = shortestEastDegree(Math.abs(latitude) + 1);
  // Says whether a commune yet farther north or south may still be near enough.
  const visit = (candidate: PlacedCommune | undefined): boolean => {
    if (!candidate) return false;
    const { commune, centre } = candidate;
    const north = Math.abs(centre.latitude - latitude);
    if (north * SHORTEST_DEGREE_METRES > farthest) return false;
    const east = Math.abs(centre.longitude - longitude);
    if (north < 1 && east < 90 && east * eastDegreeMetres > farthest) return true;
    if (boundMetres(latitude, longitude, centre.latitude, centre.longitude) > farthest) return true;
    const distanceMetres = geodesicMetres(latitude, longitude, centre.latitude, centre.longitude);
    if (distanceMetres >= farthest) return true;
    nearest.push({ commune, distanceMetres });
    nearest.sort((a, b) => a.distanceMetres - b.distanceMetres);
    if (nearest.length > limit) nearest.pop();
    if (nearest.length === limit) farthest = nearest.at(-1)?.distanceMetres ?? farthest;
    return true;
  };
  let north = firstNorthOf(placed, latitude);
  let south = north - 1;
  let goesNorth = true;
  let goesSouth = true;
  while (goesNorth || goesSouth) {
    goesNorth &&= visit(placed[north]);
    goesSouth &&= visit(placed[south]);
    north += 1;
    south -= 1;
  }
  return nearest;
}
