import type { Feature } from 'geojson';
import { expect, it } from 'vitest';
import { boundsOfAreas } from './bounds-of-areas';

const point = (longitude: number, latitude: number): Feature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

it('holds every area, with some air around', () => {
  const bounds = boundsOfAreas([point(4, 43), point(3, 44)]);
  expect(bounds?.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([
    2.95, 42.95, 4.05, 44.05,
  ]);
});

it('holds nothing when there is nothing', () => {
  expect(boundsOfAreas([])).toBeNull();
});
