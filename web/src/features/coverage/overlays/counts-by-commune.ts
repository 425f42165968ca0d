import type { Feature } from 'geojson';
import type { DemandLine } from '../../../api/coverage-demand';
import { boundsOfAreas } from '../../../map/bounds-of-areas';
import type { CountAt } from '../../../map/counts-layer';

/** All the needs of a commune together, at the middle of its outline. */
export function countsByCommune(
  demand: readonly DemandLine[],
  communes: readonly Feature[],
): readonly CountAt[] {
  const counts = new Map<string, number>();
  for (const { code_commune, total } of demand) {
    counts.set(code_commune, (counts.get(code_commune) ?? 0) + total);
  }
  return communes.flatMap((commune) => {
    const count = counts.get(String(commune.properties?.['code']));
    const bounds = count === undefined ? null : boundsOfAreas([commune]);
    if (count === undefined || bounds === null) return [];
    const [west, south, east, north] = bounds;
    return [{ count, latitude: (south + north) / 2, longitude: (west + east) / 2 }];
  });
}
