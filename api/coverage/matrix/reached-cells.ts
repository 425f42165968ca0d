/** The communes of a matrix that reach one offer, each at its best end: made anew for each offer, in one room. */
export class ReachedCells {
  length = 0;
  /** In the order in which they were first reached. */
  readonly cells: Int32Array;
  private readonly best: Uint8Array;
  private readonly seen: Int32Array;
  private turn = 1;

  constructor(size: number) {
    this.cells = new Int32Array(size);
    this.best = new Uint8Array(size);
    this.seen = new Int32Array(size);
  }

  restart(): void {
    this.length = 0;
    this.turn += 1;
  }

  /** A commune that reaches several sites has the offer at its best one. */
  note(cell: number, sort: number): void {
    if (this.seen[cell] !== this.turn) {
      this.seen[cell] = this.turn;
      this.best[cell] = sort;
      this.cells[this.length] = cell;
      this.length += 1;
    } else if (sort < (this.best[cell] ?? sort)) this.best[cell] = sort;
  }

  /** The end at which a commune that was noted has the offer. */
  sortOf(cell: number): number {
    return this.best[cell] ?? 0;
  }
}
