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
  const nearest: Neighbour[] = [];
  for (const { code: other, latitude, longitude } of centres) {
    if (other === code) continue;
    const metres = crowMetres(here.latitude, here.longitude, latitude, longitude);
    const last = nearest.at(limit - 1);
    if (last && isNearer(last, { code: other, metres })) continue;
    nearest.push({ code: other, metres });
    nearest.sort((one, two) => (isNearer(one, two) ? -1 : 1));
    nearest.length = Math.min(nearest.length, limit);
  }
  return nearest;
}

const isNearer = (one: Neighbour, other: Neighbour): boolean =>
  one.metres < other.metres || (one.metres === other.metres && one.code < other.code);

const known = new WeakMap<Homes, Map<Maille, readonly Centre[]>>();

/** The middle of the centres of each territory's communes; worked out once. */
export function centresOf(homes: Homes, maille: Maille): readonly Centre[] {
  const ofHomes = known.get(homes) ?? new Map<Maille, readonly Centre[]>();
  known.set(homes, ofHomes);
  const centres = ofHomes.get(maille) ?? findCentres(homes, maille);
  ofHomes.set(maille, centres);
  return centres;
}

function findCentres(homes: Homes, maille: Maille): readonly Centre[] {
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
