import type { BoundingBox } from './bounding-box.js';

const CELLS_PER_DEGREE = 8;
const COLUMNS = 360 * CELLS_PER_DEGREE + 1;
const WHATEVER_DEPARTEMENT = -1;

/** Where somebody lives, by what is served from there; null: whatever the zone. */
export type Served = {
  /** The entries of the zones that hold her commune. */
  readonly zones: readonly number[] | null;
  /** One byte for each entry of the départements. */
  readonly departements: Uint8Array;
};

/**
 * The rows by where they stand, in cells of an eighth of a degree: a search
 * around a place meets its neighbours, and of the rows that no cell holds those
 * whose zone, and département when they stand nowhere, may serve it.
 */
export class StandingRows {
  private readonly cells = new Map<number, number[]>();
  /** By zone, then by département. */
  private readonly loose = new Map<number, Map<number, number[]>>();
  private readonly groupOf: (number[] | undefined)[] = [];

  /** The row is found where it stands, and nowhere else. */
  stand(row: number, longitude: number, latitude: number): void {
    const cell = rankOf(latitude + 90) * COLUMNS + rankOf(longitude + 180);
    this.move(row, groupIn(this.cells, cell));
  }

  /** The row is found from everywhere that its zone serves, or in one département of it. */
  loosen(row: number, zone: number, departement: number | null = null): void {
    let ofZone = this.loose.get(zone);
    if (!ofZone) this.loose.set(zone, (ofZone = new Map()));
    this.move(row, groupIn(ofZone, departement ?? WHATEVER_DEPARTEMENT));
  }

  remove(row: number): void {
    this.move(row, undefined);
  }

  /** Every row that may stand in the box, and every loose one that serves the place. */
  near({ west, south, east, north }: BoundingBox, served: Served): Uint32Array {
    const found = this.looseServing(served);
    for (let line = rankOf(south + 90); line <= rankOf(north + 90); line += 1) {
      for (let column = rankOf(west + 180); column <= rankOf(east + 180); column += 1) {
        const rows = this.cells.get(line * COLUMNS + column);
        if (rows) found.push(rows);
      }
    }
    const rows = new Uint32Array(found.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const some of found) {
      rows.set(some, at);
      at += some.length;
    }
    return rows;
  }

  private looseServing({ zones, departements }: Served): (readonly number[])[] {
    const found: (readonly number[])[] = [];
    for (const zone of zones ?? this.loose.keys()) {
      for (const [departement, rows] of this.loose.get(zone) ?? []) {
        if (departement === WHATEVER_DEPARTEMENT || departements[departement] === 1)
          found.push(rows);
      }
    }
    return found;
  }

  private move(row: number, group: number[] | undefined): void {
    const left = this.groupOf[row];
    if (left === group) return;
    this.groupOf[row] = group;
    if (left) {
      const last = left.pop();
      const at = left.indexOf(row);
      if (last !== undefined && at >= 0) left[at] = last;
    }
    group?.push(row);
  }
}

function groupIn(groups: Map<number, number[]>, key: number): number[] {
  const known = groups.get(key);
  if (known) return known;
  const group: number[] = [];
  groups.set(key, group);
  return group;
}

function rankOf(degrees: number): number {
  return Math.floor(degrees * CELLS_PER_DEGREE);
}
