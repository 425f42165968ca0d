const RADIANS = Math.PI / 180;

type Degree = { readonly lat: number; readonly lon: number };

/** Metres of one degree of latitude, and of one degree of longitude, at a latitude of WGS84. */
export const metresPerDegree = (latitude: number): Degree =>
  metresPerDegreeAt(Math.cos(latitude * RADIANS));

/** The same, by the cosine of the latitude. */
export function metresPerDegreeAt(cos: number): Degree {
  const cos2 = 2 * cos * cos - 1;
  const cos3 = cos * (2 * cos2 - 1);
  const cos4 = 2 * cos2 * cos2 - 1;
  const cos5 = 2 * cos4 * cos - cos3;
  return {
    lat: 111_132.09 - 566.05 * cos2 + 1.2 * cos4,
    lon: 111_415.13 * cos - 94.55 * cos3 + 0.12 * cos5,
  };
}

/**
 * As the crow flies, in metres: the ellipsoid laid flat around the middle latitude (47 CFR 73.208, which
 * allows it up to 475 km). Within 0.1 % of the geodesic over Occitanie, for a tenth of its cost; the same
 * both ways.
 */
export function crowMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const { lat, lon } = metresPerDegree((lat1 + lat2) / 2);
  return Math.hypot((lat2 - lat1) * lat, (lon2 - lon1) * lon);
}
