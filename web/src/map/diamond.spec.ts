import { expect, it } from 'vitest';
import { diamond } from './diamond';

const { width, height, data } = diamond();
const at = (x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

it('is white at heart, dark at the edge, and nothing at its corners', () => {
  const middle = Math.floor(width / 2);
  expect(at(middle, middle)).toEqual([255, 255, 255, 255]);
  expect(at(middle, 8)).toEqual([19, 38, 45, 255]);
  for (const [x, y] of [
    [0, 0],
    [width - 1, 0],
    [0, height - 1],
    [width - 1, height - 1],
  ] as const) {
    expect(at(x, y).at(-1)).toBe(0);
  }
});
