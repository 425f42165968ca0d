import { Delaunay } from 'd3-delaunay';

export type PlanePoint = readonly [x: number, y: number];

/** A corner of cells; two cells that meet there name it alike. */
export type Corner = { readonly id: string; readonly at: PlanePoint };
export type Cell = readonly Corner[];

type Clip = {
  /** How far a cell reaches where it has no neighbour: the sea, a foreign land. */
  readonly reach: number;
  /** The radius of the widest gap between sites that is still land. */
  readonly widestGap: number;
};

/** `joinsNext`: it ends where the next edge of the cell begins, and no arc is between them. */
type KeptEdge = { readonly start: Corner; readonly end: Corner; readonly joinsNext: boolean };

const FAR = 100_000;
const FRAME: readonly PlanePoint[] = [
  [-FAR, -FAR],
  [FAR, -FAR],
  [FAR, FAR],
  [-FAR, FAR],
];
const ARC_STEP = Math.PI / 10;

const distance = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number =>
  Math.hypot(ax - bx, ay - by);

/** The arc around a site, from one corner of its cell to the next, where nothing bounds it. */
function arcBetween(
  site: PlanePoint,
  from: Corner,
  to: Corner,
  name: string,
  turn: number,
): Corner[] {
  const [sx, sy] = site;
  const startAngle = Math.atan2(from.at[1] - sy, from.at[0] - sx);
  const endAngle = Math.atan2(to.at[1] - sy, to.at[0] - sx);
  const full = 2 * Math.PI;
  const swept =
    from.id === to.id ? full : (((turn * (endAngle - startAngle)) % full) + full) % full;
  const startRadius = distance(site, from.at);
  const endRadius = distance(site, to.at);
  const steps = Math.ceil(swept / ARC_STEP);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, index) => {
    const share = (index + 1) / steps;
    const angle = startAngle + turn * swept * share;
    const radius = startRadius + (endRadius - startRadius) * share;
    const at: PlanePoint = [sx + radius * Math.cos(angle), sy + radius * Math.sin(angle)];
    return { id: `${name}/${index}`, at };
  });
}

/**
 * The Voronoi cells of sites on a plane, each cut where it runs out to sea: an edge
 * between two cells is cut at the same corner for both, so that what is dissolved
 * later meets exactly. A site that stands on another has no cell.
 */
export class VoronoiCells {
  private readonly delaunay: Delaunay<PlanePoint>;
  private readonly centres: ArrayLike<number>;
  private readonly sites: readonly PlanePoint[];
  private readonly turn: number;

  constructor(
    sites: readonly PlanePoint[],
    private readonly clip: Clip,
  ) {
    this.sites = [...sites, ...FRAME];
    this.delaunay = Delaunay.from(this.sites.map(([x, y]): [number, number] => [x, y]));
    this.centres = this.delaunay.voronoi().circumcenters;
    const [a, b, c] = this.delaunay.triangles.slice(0, 3);
    const [p, q, r] = [this.site(a), this.site(b), this.site(c)];
    const area = (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]);
    // Leaving a triangle by its edge out of the site goes round the other way.
    this.turn = -Math.sign(area);
  }

  neighboursOf(site: number): number[] {
    return [...this.delaunay.neighbors(site)].filter(
      (other) => other < this.sites.length - FRAME.length,
    );
  }

  cellOf(site: number): Cell | null {
    const spokes = this.spokesOf(site);
    if (spokes.length < 3) return null;
    const parts = spokes.flatMap(({ triangle, other }, index) => {
      const next = spokes[(index + 1) % spokes.length];
      const part = next && this.edgeBetween(site, other, triangle, next.triangle);
      return part ? [part] : [];
    });
    return this.close(site, parts);
  }

  private site(index: number | undefined): PlanePoint {
    return this.sites[index ?? 0] ?? [0, 0];
  }

  private cornerOf(triangle: number): Corner {
    const at: PlanePoint = [this.centres[2 * triangle] ?? 0, this.centres[2 * triangle + 1] ?? 0];
    return { id: `v${triangle}`, at };
  }

  /** The triangles around a site in turn, each with the neighbour that the next one shares. */
  private spokesOf(site: number): { triangle: number; other: number }[] {
    const { inedges, halfedges, triangles } = this.delaunay;
    const first = inedges[site] ?? -1;
    const spokes: { triangle: number; other: number }[] = [];
    for (let edge = first; edge !== -1;) {
      const leaving = edge % 3 === 2 ? edge - 2 : edge + 1;
      const after = leaving % 3 === 2 ? leaving - 2 : leaving + 1;
      spokes.push({ triangle: Math.floor(edge / 3), other: triangles[after] ?? -1 });
      edge = halfedges[leaving] ?? -1;
      if (edge === first) break;
    }
    return spokes;
  }

  /** What is kept of the edge between two cells, from the corner of one triangle to that of the next. */
  private edgeBetween(site: number, other: number, from: number, to: number): KeptEdge | null {
    const [low, high] = site < other ? [site, other] : [other, site];
    const [a, b] = [this.site(low), this.site(high)];
    const span = distance(a, b);
    const middle: PlanePoint = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const along: PlanePoint = [-(b[1] - a[1]) / span, (b[0] - a[0]) / span];
    const offsetOf = ({ at }: Corner): number =>
      (at[0] - middle[0]) * along[0] + (at[1] - middle[1]) * along[1];

    const [start, end] = [this.cornerOf(from), this.cornerOf(to)];
    const isLand = (corner: Corner): boolean => distance(corner.at, a) <= this.clip.widestGap;
    const [keepsStart, keepsEnd] = [isLand(start), isLand(end)];
    if (keepsStart && keepsEnd) return { start, end, joinsNext: true };

    const { reach } = this.clip;
    const half = span / 2 < reach ? Math.sqrt(reach * reach - (span * span) / 4) : -1;
    const [s0, s1] = [offsetOf(start), offsetOf(end)];
    const sense = Math.sign(s1 - s0);
    const cut = (sign: number): Corner => ({
      id: `c${low}-${high}${sign > 0 ? '+' : '-'}`,
      at: [middle[0] + sign * half * along[0], middle[1] + sign * half * along[1]],
    });
    // A corner of land beyond the reach of both sites keeps none of its edge towards the sea.
    if (keepsStart) {
      const goesOn = half > 0 && half > s0 * sense;
      return { start, end: goesOn ? cut(sense) : start, joinsNext: false };
    }
    if (keepsEnd) {
      const goesOn = half > 0 && -half < s1 * sense;
      return { start: goesOn ? cut(-sense) : end, end, joinsNext: true };
    }
    const crosses = half > 0 && s0 * sense < half && s1 * sense > -half;
    return crosses ? { start: cut(-sense), end: cut(sense), joinsNext: false } : null;
  }

  /** The kept edges in turn, and an arc wherever one does not lead to the next. */
  private close(site: number, edges: readonly KeptEdge[]): Cell {
    const centre = this.site(site);
    const [first] = edges;
    if (!first) {
      const east: Corner = { id: `s${site}`, at: [centre[0] + this.clip.reach, centre[1]] };
      return [east, ...arcBetween(centre, east, east, `a${site}`, this.turn)];
    }
    return edges.flatMap(({ start, end, joinsNext }, index) => {
      const corners = start.id === end.id ? [] : [start];
      if (joinsNext) return corners;
      const next = edges[(index + 1) % edges.length]?.start ?? first.start;
      return [...corners, end, ...arcBetween(centre, end, next, `a${site}.${index}`, this.turn)];
    });
  }
}
