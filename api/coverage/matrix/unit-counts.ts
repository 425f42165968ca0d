import type { ReachedCells } from './reached-cells.js';
import { PER_CELL, type Units } from './units.js';

/** Offers of one end that somebody of each unit reaches, each counted once. */
export class UnitCounts {
  private readonly counts: Uint32Array;
  private readonly seen: Int32Array;
  private readonly touched: number[] = [];
  private turn = 0;

  constructor(
    private readonly units: Units,
    private readonly needCount: number,
  ) {
    this.counts = new Uint32Array(units.all.length * needCount);
    this.seen = new Int32Array(units.all.length);
  }

  at(unit: number, need: number): number {
    return this.counts[unit * this.needCount + need] ?? 0;
  }

  /** An offer for these needs, in the units of the communes that have it at this end. */
  count(
    reached: ReachedCells,
    { sort, needs }: { readonly sort: number; readonly needs: readonly number[] },
    sign: 1 | -1,
  ): void {
    this.touch(reached, sort);
    const { counts } = this;
    for (const unit of this.touched) {
      for (const need of needs) {
        const place = unit * this.needCount + need;
        counts[place] = (counts[place] ?? 0) + sign;
      }
    }
  }

  private touch(reached: ReachedCells, sort: number): void {
    const { seen, touched } = this;
    const { ofCell } = this.units;
    this.turn += 1;
    touched.length = 0;
    for (let at = 0; at < reached.length; at += 1) {
      const cell = reached.cells[at] ?? 0;
      if (reached.sortOf(cell) !== sort) continue;
      for (let place = cell * PER_CELL; place < (cell + 1) * PER_CELL; place += 1) {
        const unit = ofCell[place] ?? -1;
        if (unit < 0 || seen[unit] === this.turn) continue;
        seen[unit] = this.turn;
        touched.push(unit);
      }
    }
  }
}
