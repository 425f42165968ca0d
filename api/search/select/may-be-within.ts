const METRES_PER_DEGREE = 111_320;
const RADIANS_PER_DEGREE = Math.PI / 180;
const PREFILTER_MAX_M = 400_000;
const MARGIN = 1.02;

/**
 * A cheap test before the exact distance: false only when the point is surely
 * farther than the limit. The flat sum errs by under 1 % up to 400 km; beyond,
 * every point may be within.
 */
export function mayBeWithin({
  around,
  longitude,
  latitude,
  limitM,
}: {
  readonly around: { readonly longitude: number; readonly latitude: number };
  readonly longitude: number;
  readonly latitude: number;
  readonly limitM: number;
}): boolean {
  if (limitM > PREFILTER_MAX_M) return true;
  const reachM = limitM * MARGIN + 100;
  const northM = (latitude - around.latitude) * METRES_PER_DEGREE;
  if (northM > reachM || northM < -reachM) return false;
  const meanLatitude = ((latitude + around.latitude) / 2) * RADIANS_PER_DEGREE;
  const eastM = (longitude - around.longitude) * METRES_PER_DEGREE * Math.cos(meanLatitude);
  return eastM * eastM + northM * northM <= reachM * reachM;
}
