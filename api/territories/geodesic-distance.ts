import geographiclib from 'geographiclib-geodesic';

const EQUATORIAL_METRES = 6_378_137;
const FLATTENING = 1 / 298.257_223_563;
const POLAR_METRES = EQUATORIAL_METRES * (1 - FLATTENING);
/** The smallest radius of curvature of WGS84: the meridian's, at the equator. */
const TIGHTEST_METRES = (POLAR_METRES * POLAR_METRES) / EQUATORIAL_METRES;
const SECOND_ECCENTRICITY_2 =
  (EQUATORIAL_METRES ** 2 - POLAR_METRES ** 2) / (POLAR_METRES * POLAR_METRES);
const RADIANS = Math.PI / 180;
const ECCENTRICITY_2 = FLATTENING * (2 - FLATTENING);
/** Up to here the chord's arc is the geodesic within a millimetre. */
const NEAR_DEGREES = 1;
const FARTHEST_NORTH_DEGREES = 80;
const CONVERGED = 1e-12;
const ITERATIONS_MAX = 20;

/**
 * A distance that the true one is never shorter than, for a tenth of its cost:
 * the great circle on a sphere of the ellipsoid's tightest radius (1.1 % short at
 * most). A point whose bound is beyond the radius searched needs no exact distance.
 */
export function boundMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const halfLat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
  const halfLon = Math.sin(((lon2 - lon1) * RADIANS) / 2);
  const haversine =
    halfLat * halfLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * halfLon * halfLon;
  return 2 * TIGHTEST_METRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/**
 * The geodesic on WGS84, in metres, as PostGIS measures a geography: the arc of the
 * chord between neighbours, Vincenty's inverse formula beyond (T. Vincenty, Survey
 * Review XXIII 176, 1975), and Karney's algorithm for the nearly antipodal points
 * where Vincenty's does not converge.
 */
export function geodesicMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  if (lat1 === lat2 && lon1 === lon2) return 0;
  return areNeighbours(lat1, lon1, lat2, lon2)
    ? arcMetres(lat1, lon1, lat2, lon2)
    : vincentyMetres(lat1, lon1, lat2, lon2);
}

function areNeighbours(lat1: number, lon1: number, lat2: number, lon2: number): boolean {
  return (
    Math.abs(lat2 - lat1) < NEAR_DEGREES &&
    Math.abs(lon2 - lon1) < NEAR_DEGREES &&
    Math.abs(lat1) < FARTHEST_NORTH_DEGREES
  );
}

/**
 * The straight line through the ellipsoid, bent along its normal section: a circle of
 * the radius that Euler's formula gives for the middle's azimuth. A fifth of Vincenty's cost.
 */
function arcMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const sin1 = Math.sin(lat1 * RADIANS);
  const sin2 = Math.sin(lat2 * RADIANS);
  const cos1 = Math.sqrt(1 - sin1 * sin1);
  const cos2 = Math.sqrt(1 - sin2 * sin2);
  const normal1 = EQUATORIAL_METRES / Math.sqrt(1 - ECCENTRICITY_2 * sin1 * sin1);
  const normal2 = EQUATORIAL_METRES / Math.sqrt(1 - ECCENTRICITY_2 * sin2 * sin2);
  const halfLon = Math.sin(((lon2 - lon1) * RADIANS) / 2);
  const outward = normal2 * cos2 - normal1 * cos1;
  const eastward2 = 4 * normal1 * cos1 * normal2 * cos2 * halfLon * halfLon;
  const upward = (1 - ECCENTRICITY_2) * (normal2 * sin2 - normal1 * sin1);
  const chord2 = outward * outward + eastward2 + upward * upward;
  if (chord2 === 0) return 0;
  const middle = (sin1 + sin2) / 2;
  const bend = 1 - ECCENTRICITY_2 * middle * middle;
  const normal = EQUATORIAL_METRES / Math.sqrt(bend);
  const meridian = (normal * (1 - ECCENTRICITY_2)) / bend;
  const eastShare = eastward2 / chord2;
  const curvature = (1 - eastShare) / meridian + eastShare / normal;
  const half2 = (chord2 * curvature * curvature) / 4;
  // asin(x) / x = 1 + x²/6 + 3x⁴/40 + …
  return Math.sqrt(chord2) * (1 + half2 * (1 / 6 + half2 * (3 / 40)));
}

function vincentyMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const tanU1 = (1 - FLATTENING) * Math.tan(lat1 * RADIANS);
  const cosU1 = 1 / Math.sqrt(1 + tanU1 * tanU1);
  const sinU1 = tanU1 * cosU1;
  const tanU2 = (1 - FLATTENING) * Math.tan(lat2 * RADIANS);
  const cosU2 = 1 / Math.sqrt(1 + tanU2 * tanU2);
  const sinU2 = tanU2 * cosU2;
  const longitude = (((((lon2 - lon1 + 180) % 360) + 360) % 360) - 180) * RADIANS;

  let lambda = longitude;
  for (let iteration = 0; iteration < ITERATIONS_MAX; iteration += 1) {
    const sinLambda = Math.sin(lambda);
    const cosLambda = Math.cos(lambda);
    const across = cosU2 * sinLambda;
    const along = cosU1 * sinU2 - sinU1 * cosU2 * cosLambda;
    const sinSigma = Math.sqrt(across * across + along * along);
    if (sinSigma === 0) return 0;
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosU1 * cosU2 * sinLambda) / sinSigma;
    const cos2Alpha = 1 - sinAlpha * sinAlpha;
    const cos2SigmaM = cos2Alpha === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / cos2Alpha;
    const c = (FLATTENING / 16) * cos2Alpha * (4 + FLATTENING * (4 - 3 * cos2Alpha));
    const twice = 2 * cos2SigmaM * cos2SigmaM - 1;
    const previous = lambda;
    lambda =
      longitude +
      (1 - c) *
        FLATTENING *
        sinAlpha *
        (sigma + c * sinSigma * (cos2SigmaM + c * cosSigma * twice));
    if (Math.abs(lambda) > Math.PI) break;
    if (Math.abs(lambda - previous) > CONVERGED) continue;

    const u2 = cos2Alpha * SECOND_ECCENTRICITY_2;
    const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
    const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
    const correction =
      b *
      sinSigma *
      (cos2SigmaM +
        (b / 4) *
          (cosSigma * twice -
            (b / 6) *
              cos2SigmaM *
              (4 * sinSigma * sinSigma - 3) *
              (4 * cos2SigmaM * cos2SigmaM - 3)));
    return POLAR_METRES * a * (sigma - correction);
  }
  return geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? 0;
}
