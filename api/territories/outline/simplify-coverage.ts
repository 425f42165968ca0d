import type { PlanePoint } from './voronoi-cells.js';
import type { Polygon, Ring } from './dissolve-voronoi.js';

const keyOf = ([x, y]: PlanePoint): string => `${x} ${y}`;

function squaredDistanceToSegment(
  [x, y]: PlanePoint,
  [ax, ay]: PlanePoint,
  [bx, by]: PlanePoint,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2;
}

/** Douglas and Peucker: keeps the ends, and the points farther than the tolerance from the line. */
function simplifyLine(line: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  const keeps = new Set([0, line.length - 1]);
  const pending: [number, number][] = [[0, line.length - 1]];
  for (let span = pending.pop(); span; span = pending.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (!a || !b) continue;
    let farthest = -1;
    let most = tolerance * tolerance;
    for (let index = from + 1; index < to; index += 1) {
      const point = line[index];
      const away = point ? squaredDistanceToSegment(point, a, b) : 0;
      if (away > most) {
        most = away;
        farthest = index;
      }
    }
    if (farthest === -1) continue;
    keeps.add(farthest);
    pending.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => keeps.has(index));
}

/** The points where more than two borders meet: these never move. */
function findJunctions(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    const keys = ring.map(keyOf);
    keys.forEach((key, index) => {
      const around = neighbours.get(key) ?? new Set();
      neighbours.set(key, around);
      around.add(keys.at(index - 1) ?? key).add(keys[(index + 1) % keys.length] ?? key);
    });
  }
  return new Set([...neighbours].filter(([, around]) => around.size !== 2).map(([key]) => key));
}

/** Turned so that it begins at a junction, or else at its least point: alike for all who share it. */
function rotate(ring: Ring, junctions: ReadonlySet<string>): Ring {
  const keys = ring.map(keyOf);
  let start = keys.findIndex((key) => junctions.has(key));
  if (start === -1) start = keys.indexOf(keys.toSorted()[0] ?? '');
  return [...ring.slice(start), ...ring.slice(0, start)];
}

function isBackwards(line: readonly PlanePoint[]): boolean {
  const keys = line.map(keyOf);
  const [first, second] = keys;
  const [beforeLast, last] = keys.slice(-2);
  if (first !== last) return (first ?? '') > (last ?? '');
  return (second ?? '') > (beforeLast ?? '');
}

function simplifyShared(line: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  if (!isBackwards(line)) return simplifyLine(line, tolerance);
  return simplifyLine(line.toReversed(), tolerance).reverse();
}

function simplifyRing(ring: Ring, junctions: ReadonlySet<string>, tolerance: number): Ring {
  const turned = rotate(ring, junctions);
  const [start] = turned;
  if (!start) return ring;
  const kept: PlanePoint[] = [];
  let line: PlanePoint[] = [start];
  for (const point of [...turned.slice(1), start]) {
    line.push(point);
    if (point !== start && !junctions.has(keyOf(point))) continue;
    kept.push(...simplifyShared(line, tolerance).slice(0, -1));
    line = [point];
  }
  return kept;
}

/**
 * Fewer points, without parting neighbours: the border that two areas share is cut
 * at the points where others join it, and each piece is simplified once for both.
 * A ring reduced to less than a triangle disappears.
 */
export function simplifyCoverage<Key>(
  areas: ReadonlyMap<Key, readonly Polygon[]>,
  tolerance: number,
): Map<Key, Polygon[]> {
  const junctions = findJunctions([...areas.values()].flat(2));
  const simplified = (polygon: Polygon): Polygon =>
    polygon
      .map((ring) => simplifyRing(ring, junctions, tolerance))
      .filter((ring) => ring.length > 2);
  return new Map(
    [...areas].map(([key, polygons]) => [
      key,
      polygons
        .filter(([outer]) => outer && simplifyRing(outer, junctions, tolerance).length > 2)
        .map(simplified),
    ]),
  );
}
