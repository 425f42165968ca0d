// Fewer than a degree of meridian ever has, so that a box errs on the large side.
export const METRES_PER_DEGREE = 110_500;
const RADIANS_PER_DEGREE = Math.PI / 180;
const PREFILTER_MAX_M = 400_000;
const MARGIN = 1.02;

export function reachWithMargin(limitM: number): number {
  return limitM * MARGIN + 100;
}

/**
 * A cheap test before the exact distance: false only when the point is surely
 * farther than the limit. The flat sum errs by under 1 % up to 400 km; beyond,
 * every point may be within.
 */
export function mayBeWithin(
  around: { readonly longitude: number; readonly latitude: number },
  point: { readonly longitude: number; readonly latitude: number },
  limitM: number,
): boolean {
  return isNearby(around, point.longitude, point.latitude, limitM);
}

/** The same without an object to hold the point: it is called for every service. */
export function isNearby(
  around: { readonly longitude: number; readonly latitude: number },
  longitude: number,
  latitude: number,
  limitM: number,
): boolean {
  if (limitM > PREFILTER_MAX_M) return true;
  const reachM = reachWithMargin(limitM);
  const northM = (latitude - around.latitude) * METRES_PER_DEGREE;
  if (northM > reachM || northM < -reachM) return false;
  const meanLatitude = ((latitude + around.latitude) / 2) * RADIANS_PER_DEGREE;
  const eastM = (longitude - around.longitude) * METRES_PER_DEGREE * Math.cos(meanLatitude);
  return eastM * eastM + northM * northM <= reachM * reachM;
}
