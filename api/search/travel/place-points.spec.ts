import { describe, expect, it } from 'vitest';
import { PlacePoints } from './place-points.js';

const VAUVERT = { longitude: 4.276, latitude: 43.693 };
const NIMES = { longitude: 4.36, latitude: 43.837 };

describe('the points where services are met', () => {
  it('are one for all that stand at the same address', () => {
    const points = new PlacePoints();
    points.put(0, VAUVERT, []);
    points.put(7, { ...VAUVERT, latitude: 43.693_001 }, [NIMES]);
    expect(points.length).toBe(2);
    expect(points.at(7, 0)).toBe(points.at(0, 0));
    expect(points.at(7, 1)).toBe(1);
  });

  it('are none for a service without a place, or for a permanence that it does not hold', () => {
    const points = new PlacePoints();
    points.put(3, null, []);
    expect(points.at(3, 0)).toBe(-1);
    expect(points.at(3, 1)).toBe(-1);
    expect(points.at(5000, 0)).toBe(-1);
  });

  it('follow a service that moves, whatever the row', () => {
    const points = new PlacePoints();
    points.put(5000, VAUVERT, [VAUVERT, NIMES]);
    points.put(5000, NIMES, []);
    expect(points.at(5000, 0)).toBe(1);
    expect(points.at(5000, 2)).toBe(-1);
    expect(points.at(4999, 0)).toBe(-1);
  });

  it('are told apart at ten metres, on both sides of the meridian and of the equator', () => {
    const points = new PlacePoints();
    const places = [
      { longitude: 0.0001, latitude: 0 },
      { longitude: -0.0001, latitude: 0 },
      { longitude: 0, latitude: 0.0001 },
      { longitude: 180, latitude: -0.0001 },
    ];
    for (const [row, place] of places.entries()) points.put(row, place, []);
    expect(points.length).toBe(places.length);
  });

  it('are forgotten where nothing is met any more, and the others keep their rows', () => {
    const points = new PlacePoints();
    points.put(1, VAUVERT, [NIMES]);
    const moves = 100_000;
    for (let move = 0; move < moves; move += 1) {
      points.put(0, { longitude: 2 + move / 20_000, latitude: 45 }, [NIMES]);
    }
    expect(points.length).toBeLessThan(10_000);
    expect(points.generation).toBeGreaterThan(0);
    const at = (row: number, place: number) => {
      const point = points.at(row, place);
      return { longitude: points.longitudes[point], latitude: points.latitudes[point] };
    };
    expect(at(1, 0)).toEqual(VAUVERT);
    expect(at(1, 1)).toEqual(NIMES);
    expect(at(0, 0)).toEqual({ longitude: 2 + (moves - 1) / 20_000, latitude: 45 });
    expect(points.at(0, 1)).toBe(points.at(1, 1));
  });

  it('have the same number as long as nothing is forgotten', () => {
    const points = new PlacePoints();
    points.put(0, VAUVERT, []);
    points.put(0, NIMES, []);
    points.put(1, VAUVERT, []);
    expect([points.generation, points.at(0, 0), points.at(1, 0)]).toEqual([0, 1, 0]);
  });
});
