import type { Point } from '../commune.js';
import type { PlanePoint } from './voronoi-cells.js';

const KM_PER_DEGREE = 111.2;
// The plane is true at this latitude, the middle of Occitanie.
const TRUE_LATITUDE = 43.9;
const KM_PER_LONGITUDE = KM_PER_DEGREE * Math.cos((TRUE_LATITUDE * Math.PI) / 180);

/**
 * Kilometres. A commune's centre stands some kilometres from its shore; the Camargue's are
 * thirty apart.
 */
export const CLIP = { reach: 4, widestGap: 18 } as const;

export const toPlane = ({ latitude, longitude }: Point): PlanePoint => [
  longitude * KM_PER_LONGITUDE,
  latitude * KM_PER_DEGREE,
];

export const toDegrees = ([x, y]: PlanePoint): PlanePoint => [
  x / KM_PER_LONGITUDE,
  y / KM_PER_DEGREE,
];
