type Point = { readonly latitude: number; readonly longitude: number };

// About ten metres to the north; a little less to the east.
const STEP_DEGREES = 0.0001;
const LEAP = 10;
const DIGITS = 100_000;

const DIRECTIONS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

const round = (degrees: number): number => Math.round(degrees * DIGITS) / DIGITS;

/** Where a key of the keyboard moves a point; null when it is no arrow. */
export function movedBy(key: string, point: Point, isLeap: boolean): Point | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const [east, north] = direction;
  const step = STEP_DEGREES * (isLeap ? LEAP : 1);
  return {
    latitude: round(point.latitude + north * step),
    longitude: round(point.longitude + east * step),
  };
}
