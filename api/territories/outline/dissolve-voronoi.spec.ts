import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, dissolveVoronoi, type Polygon, signedArea } from './dissolve-voronoi.js';
import { type Cell, type PlanePoint, VoronoiCells } from './voronoi-cells.js';

const areaOf = (polygons: readonly Polygon[]): number =>
  polygons
    .flatMap(([outer, ...holes]) => [
      outer ? Math.abs(signedArea(outer)) : 0,
      ...holes.map((hole) => -Math.abs(signedArea(hole))),
    ])
    .reduce((sum, area) => sum + area, 0);

const cellArea = (cell: Cell): number => Math.abs(signedArea(cell.map(({ at }) => at)));

const aSquare = (x: number, y: number): Cell =>
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
  ].map(([px = 0, py = 0]) => ({ id: `${px},${py}`, at: [px, py] }));

describe('cells joined into one area', () => {
  it('lose the border between them', () => {
    const [polygon, ...others] = dissolveVoronoi([aSquare(0, 0), aSquare(1, 0)]);
    expect(others).toEqual([]);
    expect(polygon?.[0]).toHaveLength(6);
    expect(areaOf([polygon ?? []])).toBe(2);
  });

  it('that do not touch stay two polygons', () => {
    expect(dissolveVoronoi([aSquare(0, 0), aSquare(5, 5)])).toHaveLength(2);
  });

  it('around another area leave a hole there', () => {
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const));
    const ring = around.filter(([x, y]) => x !== 1 || y !== 1).map(([x, y]) => aSquare(x, y));
    const [polygon] = dissolveVoronoi(ring);
    expect(polygon).toHaveLength(2);
    expect(areaOf([polygon ?? []])).toBe(8);
  });

  it('of nothing are nothing', () => {
    expect(dissolveVoronoi([])).toEqual([]);
  });
});

const grid = fc.uniqueArray(fc.tuple(fc.nat(40), fc.nat(40)), {
  minLength: 1,
  maxLength: 80,
  selector: String,
});

describe('the Voronoi cells of a country', () => {
  // A little shaken, for four points of a grid stand on one circle.
  const shaken = (points: readonly (readonly [number, number])[]): PlanePoint[] =>
    points.map(([x, y]) => [x + ((x * 7 + y * 13) % 10) / 37, y + ((x * 11 + y * 3) % 10) / 41]);

  it('each hold their own site', () => {
    fc.assert(
      fc.property(grid, (points) => {
        const sites = shaken(points);
        const cells = new VoronoiCells(sites, { reach: 6, widestGap: 12 });
        sites.forEach((site, index) => {
          const cell = cells.cellOf(index);
          expect(
            cell &&
              contains(
                cell.map(({ at }) => at),
                site,
              ),
          ).toBe(true);
        });
      }),
    );
  });

  it('meet exactly: joined, they cover what they cover apart', () => {
    fc.assert(
      fc.property(grid, (points) => {
        const sites = shaken(points);
        const cells = new VoronoiCells(sites, { reach: 6, widestGap: 6 });
        const all = sites.flatMap((_, index) => {
          const cell = cells.cellOf(index);
          return cell ? [cell] : [];
        });
        const apart = all.reduce((sum, cell) => sum + cellArea(cell), 0);
        expect(areaOf(dissolveVoronoi(all))).toBeCloseTo(apart, 6);
      }),
    );
  });

  it('draw a disc around a site that is alone', () => {
    const cell = new VoronoiCells([[0, 0]], { reach: 5, widestGap: 10 }).cellOf(0) ?? [];
    const radii = cell.map(({ at }) => Math.hypot(...at));
    expect(radii.every((radius) => Math.abs(radius - 5) < 1e-9)).toBe(true);
    expect(cell.length).toBeGreaterThan(10);
  });

  it('leave out a site that stands on another', () => {
    const cells = new VoronoiCells(
      [
        [0, 0],
        [0, 0],
        [3, 0],
      ],
      { reach: 5, widestGap: 10 },
    );
    expect([0, 1].filter((site) => cells.cellOf(site) === null)).toHaveLength(1);
  });
});
