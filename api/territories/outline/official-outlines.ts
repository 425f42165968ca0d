import type { AreaGeometry } from '../contours/contour.js';
import type { Polygon } from './dissolve-voronoi.js';

const withoutLast = <T>(ring: readonly T[]): readonly T[] => ring.slice(0, -1);

/** A GeoJSON geometry as the rings that the rules of this folder work on: not closed. */
export function toPolygons(geometry: AreaGeometry): Polygon[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((polygon) => polygon.map(withoutLast));
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** As GeoJSON wants them: closed, and rounded to some ten metres. */
export function toCoordinates(polygons: readonly Polygon[]): [number, number][][][] {
  return polygons.map((polygon) =>
    polygon.map((ring) => {
      const points = ring.map(([x, y]): [number, number] => [round(x), round(y)]);
      const [first] = points;
      return first ? [...points, first] : [];
    }),
  );
}
