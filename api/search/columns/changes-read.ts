/** A place in the list of changes: what came before it has been read. */
export type ChangeCursor = { readonly tx: string; readonly seq: number };

/**
 * A change that is committed. It is settled when no transaction under way can still commit one that
 * comes before it: only then may a cursor pass it.
 */
export type VisibleChange = ChangeCursor & { readonly id: string; readonly settled: boolean };

/**
 * How far a reader of the changes has come. What is committed is applied at once; a transaction that
 * began earlier and goes on, such as a long import, only keeps the cursor back.
 */
export class ChangesRead {
  private readonly early = new Set<string>();

  constructor(private place: ChangeCursor) {}

  cursor(): ChangeCursor {
    return this.place;
  }

  /** Transactions applied beyond the cursor: all that one wrote became visible together. */
  ahead(): readonly string[] {
    return [...this.early];
  }

  /** The services to read again, each once. */
  toApply(changes: readonly VisibleChange[]): readonly string[] {
    return [...new Set(changes.filter(({ tx }) => !this.early.has(tx)).map(({ id }) => id))];
  }

  advance(changes: readonly VisibleChange[]): void {
    for (const { tx, settled } of changes) if (!settled) this.early.add(tx);
    const last = changes.findLast(({ settled }) => settled);
    if (!last) return;
    this.place = { tx: last.tx, seq: last.seq };
    for (const tx of this.early) if (BigInt(tx) < BigInt(last.tx)) this.early.delete(tx);
  }
}
