import { describe, expect, it } from 'vitest';
import { boundsOfSearch } from './map-bounds';

const VAUVERT = { longitude: 4.3, latitude: 43.6 };

function at(longitude: number, latitude: number): { lieu: typeof LIEU } {
  return { lieu: { ...LIEU, longitude, latitude } };
}

const LIEU = {
  id: null,
  nom: null,
  commune: null,
  code_postal: null,
  code_insee: null,
  adresse: null,
  complement_adresse: null,
  longitude: 0,
  latitude: 0,
  point_precision: null,
};

describe('the frame of the map', () => {
  it('holds the home and every solution of the page, however far', () => {
    const [west, south, east, north] = boundsOfSearch({ zone: null }, VAUVERT, [at(1.4, 44.3)]);
    expect(west).toBeLessThan(1.4);
    expect(south).toBeLessThan(43.6);
    expect(east).toBeGreaterThan(4.3);
    expect(north).toBeGreaterThan(44.3);
  });

  it('is the zone that was asked for', () => {
    expect(boundsOfSearch({ zone: [4, 43, 5, 44] }, VAUVERT, [at(1.4, 44.3)])).toEqual([
      4, 43, 5, 44,
    ]);
  });

  it('is wide around a home when nothing is found there', () => {
    const [west, south, east, north] = boundsOfSearch({ zone: null }, VAUVERT, []);
    expect(east - west).toBeGreaterThan(0.5);
    expect(north - south).toBeGreaterThan(0.5);
  });

  it('is the region when nothing has a place', () => {
    expect(boundsOfSearch({ zone: null }, null, [{ lieu: null }])[0]).toBeLessThan(0);
  });
});
