import { describe, expect, it } from 'vitest';
import { CommuneCells } from './commune-cells.js';
import { contains, signedArea } from './dissolve-voronoi.js';

// A chequerboard of 25 communes, a tenth of a degree apart.
const BOARD = Array.from({ length: 25 }, (_, index) => ({
  code: `3000${String.fromCharCode(65 + index)}`,
  centre: { longitude: 4 + (index % 5) / 10, latitude: 43.5 + Math.floor(index / 5) / 10 },
}));
const MIDDLE = BOARD[12] ?? { code: '', centre: null };

const areaOf = (polygons: ReturnType<CommuneCells['join']>): number =>
  polygons.reduce((sum, [outer]) => sum + Math.abs(signedArea(outer ?? [])), 0);

describe('communes drawn from their centres', () => {
  const cells = new CommuneCells(BOARD);

  it('hold their own centre, and no other', () => {
    const [[outer = []] = []] = cells.join([MIDDLE.code]);
    const held = BOARD.filter(({ centre }) => contains(outer, [centre.longitude, centre.latitude]));
    expect(held.map(({ code }) => code)).toEqual([MIDDLE.code]);
  });

  it('are joined without an overlap or a gap', () => {
    const one = areaOf(cells.join([MIDDLE.code]));
    const inner = [6, 7, 8, 11, 12, 13, 16, 17, 18].flatMap((index) => BOARD[index]?.code ?? []);
    const joined = cells.join(inner);
    expect(joined).toHaveLength(1);
    expect(areaOf(joined)).toBeCloseTo(9 * one, 6);
  });

  it('are left out when they have no centre', () => {
    const some = new CommuneCells([...BOARD, { code: '55039', centre: null }]);
    expect(some.join(['55039', 'unknown'])).toEqual([]);
  });
});
