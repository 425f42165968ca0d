import type { Commune } from '../commune.js';
import { dissolveVoronoi, type Polygon } from './dissolve-voronoi.js';
import { CLIP, toDegrees, toPlane } from './plane.js';
import { type Cell, type PlanePoint, VoronoiCells } from './voronoi-cells.js';

// Wide enough for the whole of a neighbouring département and what bounds it.
const AROUND_KM = 170;

type Placed = { readonly at: PlanePoint; readonly departementCode: string };

/** The communes asked for, and those near enough to bound their neighbours' neighbours. */
function communesAround(
  communes: readonly Commune[],
  isAsked: (departementCode: string) => boolean,
): Placed[] {
  const placed = communes.flatMap(({ centre, departementCode }) =>
    centre ? [{ at: toPlane(centre), departementCode }] : [],
  );
  const asked = placed.filter(({ departementCode }) => isAsked(departementCode));
  const [xs, ys] = [asked.map(({ at }) => at[0]), asked.map(({ at }) => at[1])];
  const [west, east] = [Math.min(...xs) - AROUND_KM, Math.max(...xs) + AROUND_KM];
  const [south, north] = [Math.min(...ys) - AROUND_KM, Math.max(...ys) + AROUND_KM];
  return placed.filter(({ at: [x, y] }) => x > west && x < east && y > south && y < north);
}

/**
 * The départements asked for and those that touch them, drawn from nothing but
 * their communes' centres: every point is given to the nearest centre, and the
 * communes of a département are joined. True within a few kilometres, and said to
 * be approximate wherever it is shown.
 */
export function approximateOutlines(
  communes: readonly Commune[],
  isAsked: (departementCode: string) => boolean,
): Map<string, Polygon[]> {
  const placed = communesAround(communes, isAsked);
  const cells = new VoronoiCells(
    placed.map(({ at }) => at),
    CLIP,
  );
  const codeOf = (site: number): string => placed[site]?.departementCode ?? '';
  const touches = (site: number, other: number): boolean => {
    const [a, b] = [placed[site]?.at, placed[other]?.at];
    return Boolean(a && b && Math.hypot(a[0] - b[0], a[1] - b[1]) < 2 * CLIP.widestGap);
  };
  const shown = new Set<string>();
  placed.forEach(({ departementCode }, site) => {
    if (!isAsked(departementCode)) return;
    shown.add(departementCode);
    for (const other of cells.neighboursOf(site))
      if (touches(site, other)) shown.add(codeOf(other));
  });
  const cellsOf = new Map<string, Cell[]>();
  placed.forEach(({ departementCode }, site) => {
    const cell = shown.has(departementCode) ? cells.cellOf(site) : null;
    if (!cell) return;
    const known = cellsOf.get(departementCode);
    if (known) known.push(cell);
    else cellsOf.set(departementCode, [cell]);
  });
  return new Map(
    [...cellsOf].map(([code, group]) => [
      code,
      dissolveVoronoi(group).map((polygon) => polygon.map((ring) => ring.map(toDegrees))),
    ]),
  );
}
