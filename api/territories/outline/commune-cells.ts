import type { Commune } from '../commune.js';
import { dissolveVoronoi, type Polygon } from './dissolve-voronoi.js';
import { CLIP, toDegrees, toPlane } from './plane.js';
import { type Cell, VoronoiCells } from './voronoi-cells.js';

/**
 * The communes drawn from nothing but their centres: every point is given to the nearest.
 * True within a few kilometres, and said to be approximate wherever it is shown.
 */
export class CommuneCells {
  private readonly siteOf = new Map<string, number>();
  private readonly cells: VoronoiCells;

  constructor(communes: readonly Pick<Commune, 'code' | 'centre'>[]) {
    const sites = communes.flatMap(({ code, centre }) =>
      centre ? [{ code, at: toPlane(centre) }] : [],
    );
    for (const [site, { code }] of sites.entries()) this.siteOf.set(code, site);
    this.cells = new VoronoiCells(
      sites.map(({ at }) => at),
      CLIP,
    );
  }

  /** The communes joined; none for those that have no centre. */
  join(codes: readonly string[]): Polygon[] {
    const cells = codes.flatMap((code) => this.cellOf(code) ?? []);
    if (cells.length === 0) return [];
    return dissolveVoronoi(cells).map((polygon) => polygon.map((ring) => ring.map(toDegrees)));
  }

  private cellOf(code: string): [Cell] | null {
    const site = this.siteOf.get(code);
    const cell = site === undefined ? null : this.cells.cellOf(site);
    return cell && [cell];
  }
}
