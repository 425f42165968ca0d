import type { Commune, Point } from './commune.js';
import { boundMetres, geodesicMetres } from './geodesic-distance.js';

export type NearCommune = { readonly commune: Commune; readonly distanceMetres: number };

/** The communes whose centre is nearest to a point, the nearest first. */
export function nearestCommunes(
  communes: readonly Commune[],
  { latitude, longitude }: Point,
  limit: number,
): NearCommune[] {
  const nearest: NearCommune[] = [];
  let farthest = Number.POSITIVE_INFINITY;
  for (const commune of communes) {
    const { centre } = commune;
    if (!centre) continue;
    const bound = boundMetres(latitude, longitude, centre.latitude, centre.longitude);
    if (bound > farthest) continue;
    const distanceMetres = geodesicMetres(latitude, longitude, centre.latitude, centre.longitude);
    if (distanceMetres >= farthest) continue;
    nearest.push({ commune, distanceMetres });
    nearest.sort((a, b) => a.distanceMetres - b.distanceMetres);
    if (nearest.length > limit) nearest.pop();
    if (nearest.length === limit) {
      farthest = nearest.at(-1)?.distanceMetres ?? Number.POSITIVE_INFINITY;
    }
  }
  return nearest;
}
