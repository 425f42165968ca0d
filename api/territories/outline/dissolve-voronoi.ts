import type { Cell, Corner, PlanePoint } from './voronoi-cells.js';

export type Ring = readonly PlanePoint[];
/** An outer ring, then its holes. Rings are not closed: the first point is not repeated. */
export type Polygon = readonly Ring[];

export function signedArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

export function contains(ring: Ring, [x, y]: PlanePoint): boolean {
  let inside = false;
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The edges that only one cell has, each once, in the cell's own direction. */
function outerEdges(cells: readonly Cell[]): Map<string, Corner[]> {
  const edges = new Map<string, readonly [Corner, Corner]>();
  for (const cell of cells) {
    cell.forEach((from, index) => {
      const to = cell[(index + 1) % cell.length] ?? from;
      if (from.id === to.id) return;
      if (!edges.delete(`${to.id} ${from.id}`)) edges.set(`${from.id} ${to.id}`, [from, to]);
    });
  }
  const leaving = new Map<string, Corner[]>();
  for (const [from, to] of edges.values()) {
    const known = leaving.get(from.id);
    if (known) known.push(to);
    else leaving.set(from.id, [to]);
  }
  return leaving;
}

function traceRings(leaving: Map<string, Corner[]>): Ring[] {
  const rings: Ring[] = [];
  for (const [start, targets] of leaving) {
    while (targets.length > 0) {
      const ring: PlanePoint[] = [];
      let next = targets.pop();
      while (next) {
        ring.push(next.at);
        if (next.id === start) break;
        next = leaving.get(next.id)?.pop();
      }
      if (next && ring.length > 2) rings.push(ring);
    }
  }
  return rings;
}

/**
 * The cells joined into as few polygons as possible: what two of them share
 * disappears, because both name its corners alike and run along it in opposite
 * directions. No geometry is computed; nothing can come out crossed or sliver-thin.
 */
export function dissolveVoronoi(cells: readonly Cell[]): Polygon[] {
  const rings = traceRings(outerEdges(cells));
  const [widest] = rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const sense = Math.sign(widest ? signedArea(widest) : 0);
  const outers = rings.filter((ring) => signedArea(ring) * sense > 0);
  const holes = rings.filter((ring) => signedArea(ring) * sense < 0);
  return outers.map((outer) => [
    outer,
    ...holes.filter((hole) => {
      const [corner] = hole;
      return corner !== undefined && contains(outer, corner);
    }),
  ]);
}
