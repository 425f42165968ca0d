import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeTownNames, type ToPlace } from './place-town-names.js';

const frame: Box = { left: 0, top: 0, right: 240, bottom: 260 };
const asked = { frame, height: 8, most: 12 };
const town = (nom: string, x: number, y: number): ToPlace => ({
  nom,
  x,
  y,
  width: 30,
  isSeat: false,
});
const names = (towns: readonly ToPlace[]) => placeTownNames(towns, asked).map(({ nom }) => nom);
const cross = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe('the names of towns on a map', () => {
  it('stand on the right of their town, or on its left at the edge', () => {
    const [nimes, arles] = placeTownNames(
      [town('Nîmes', 100, 100), town('Arles', 235, 200)],
      asked,
    );
    expect(nimes?.box.left).toBeGreaterThan(100);
    expect(arles?.box.right).toBeLessThan(235);
  });

  it('give way to those that come first', () => {
    expect(names([town('Nîmes', 100, 100), town('Caissargues', 101, 101)])).toEqual(['Nîmes']);
  });

  it('are no more than asked', () => {
    const many = Array.from({ length: 20 }, (_, rank) => town(`Ville ${rank}`, 50, 12 * rank + 10));
    expect(names(many)).toHaveLength(12);
  });

  it('never cover one another nor leave the map', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 240, noNaN: true }),
      y: fc.double({ min: 0, max: 260, noNaN: true }),
      width: fc.double({ min: 10, max: 80, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const placed = placeTownNames(
          points.map((one, rank) => ({ ...one, nom: `${rank}`, isSeat: false })),
          asked,
        );
        for (const [rank, { box }] of placed.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(240);
          expect(placed.slice(rank + 1).some((other) => cross(box, other.box))).toBe(false);
        }
      }),
    );
  });
});
