import type { BoundingBox } from './bounding-box.js';

const CELLS_PER_DEGREE = 4;
const COLUMNS = 360 * CELLS_PER_DEGREE + 1;
const NOWHERE = -1;
/** Below nowhere: the loose rows, by the entry of their zone. */
const LOOSE = -2;

/**
 * The rows by where they stand, in cells of a quarter of a degree: a search
 * around a place meets its neighbours, and of the rows that no cell holds those
 * whose zone may serve it.
 */
export class StandingRows {
  private readonly rowsOf = new Map<number, number[]>();
  private readonly cells: number[] = [];
  private readonly looseZones = new Set<number>();

  /** The row is found where it stands, and nowhere else. */
  stand(row: number, longitude: number, latitude: number): void {
    this.move(row, rankOf(latitude + 90) * COLUMNS + rankOf(longitude + 180));
  }

  /** The row is found from everywhere that its zone serves. */
  loosen(row: number, zoneEntry: number): void {
    this.looseZones.add(zoneEntry);
    this.move(row, LOOSE - zoneEntry);
  }

  remove(row: number): void {
    this.move(row, NOWHERE);
  }

  /**
   * Every row that may stand in the box, and every loose one whose zone is
   * served: one byte for each entry of the zones, null for all of them.
   */
  near({ west, south, east, north }: BoundingBox, served: Uint8Array | null): Uint32Array {
    const found: (readonly number[])[] = [];
    for (const zone of this.looseZones) {
      if (served && served[zone] !== 1) continue;
      found.push(this.rowsOf.get(LOOSE - zone) ?? []);
    }
    for (let line = rankOf(south + 90); line <= rankOf(north + 90); line += 1) {
      for (let column = rankOf(west + 180); column <= rankOf(east + 180); column += 1) {
        const rows = this.rowsOf.get(line * COLUMNS + column);
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

  private move(row: number, cell: number): void {
    const left = this.cells[row] ?? NOWHERE;
    if (left === cell) return;
    this.cells[row] = cell;
    const stayed = this.rowsOf.get(left);
    if (stayed) {
      const last = stayed.pop();
      const at = stayed.indexOf(row);
      if (last !== undefined && at >= 0) stayed[at] = last;
    }
    if (cell === NOWHERE) return;
    const joined = this.rowsOf.get(cell);
    if (joined) joined.push(row);
    else this.rowsOf.set(cell, [row]);
  }
}

function rankOf(degrees: number): number {
  return Math.floor(degrees * CELLS_PER_DEGREE);
}
