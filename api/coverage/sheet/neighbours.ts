import { crowMetres } from '../../travel/estimates/crow-metres.js';
import type { Homes } from '../matrix/homes.js';
import type { Maille } from '../matrix/units.js';

type Centre = { readonly code: string; readonly latitude: number; readonly longitude: number };

export type Neighbour = { readonly code: string; readonly metres: number };

/** The nearest territories of the same maille, from centre to centre, the nearest first. */
export function neighboursOf(
  centres: readonly Centre[],
  code: string,
  limit: number,
): readonly Neighbour[] {
  const here = centres.find((one) => one.code === code);
  if (!here) return [];
  return centres
    .filter((one) => one.code !== code)
    .map((one) => ({
      code: one.code,
      metres: crowMetres(here.latitude, here.longitude, one.latitude, one.longitude),
    }))
    .sort((one, other) => one.metres - other.metres || (one.code < other.code ? -1 : 1))
    .slice(0, limit);
}

/** The middle of the centres of each territory's communes. */
export function centresOf(homes: Homes, maille: Maille): readonly Centre[] {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>();
  for (const home of homes.all) {
    const code = maille === 'commune' ? home.code : home[maille];
    if (code === null || home.latitude === null || home.longitude === null) continue;
    const sum = sums.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
    sum.latitude += home.latitude;
    sum.longitude += home.longitude;
    sum.count += 1;
    sums.set(code, sum);
  }
  return [...sums].map(([code, { latitude, longitude, count }]) => {
    return { code, latitude: latitude / count, longitude: longitude / count };
  });
}
