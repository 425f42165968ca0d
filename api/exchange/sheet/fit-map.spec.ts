import { describe, expect, it } from 'vitest';
import { fitMap, groupPins, sayNumbers, scaleBarKm } from './fit-map.js';

const BOX = { x: 40, y: 100, width: 500, height: 200 };
const NIMES = { longitude: 4.36, latitude: 43.837 };
const VAUVERT = { longitude: 4.276, latitude: 43.694 };

describe('fitMap', () => {
  it('keeps every point inside the box, north up', () => {
    const { project } = fitMap([NIMES, VAUVERT], BOX);
    const nimes = project(NIMES);
    const vauvert = project(VAUVERT);
    expect(nimes.y).toBeLessThan(vauvert.y);
    for (const { x, y } of [nimes, vauvert]) {
      expect(x > 40 && x < 540 && y > 100 && y < 300).toBe(true);
    }
  });
  it('centres a single point and still shows its surroundings', () => {
    const { project, pointsPerKilometre } = fitMap([VAUVERT], BOX);
    expect(project(VAUVERT)).toEqual({ x: 290, y: 200 });
    expect(pointsPerKilometre).toBeLessThan(15);
  });
});

describe('groupPins', () => {
  it('makes one pin of two at the same place', () =>
    expect(
      groupPins([
        { x: 1, y: 1, number: 1 },
        { x: 3, y: 1, number: 2 },
        { x: 90, y: 1, number: 3 },
      ]),
    ).toEqual([
      { x: 1, y: 1, numbers: [1, 2] },
      { x: 90, y: 1, numbers: [3] },
    ]));
  it('says the numbers shortly', () =>
    expect([sayNumbers([1, 2, 3]), sayNumbers([1, 3]), sayNumbers([1, 3, 5, 7, 9])]).toEqual([
      '1–3',
      '1, 3',
      '1, 3, 5…',
    ]));
});

describe('scaleBarKm', () => {
  it('is a round number', () =>
    expect([scaleBarKm(500, 10), scaleBarKm(500, 3)]).toEqual([10, 20]));
});
