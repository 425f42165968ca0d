type Run<Result> = { readonly ended: Promise<void>; next: Promise<Result> | null };

/**
 * A work that many ask for at once is done for all of them: one a key at a time, and whoever asks while it runs shares
 * the run after it. Nobody is answered from what was read before asking.
 */
export class SharedRuns<Result> {
  private readonly runs = new Map<string, Run<Result>>();

  run(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.runs.get(key);
    if (!known) return this.start(key, work);
    known.next ??= known.ended.then(() => this.start(key, work));
    return known.next;
  }

  private start(key: string, work: () => Promise<Result>): Promise<Result> {
    const result = work();
    const ended = result.then(
      () => undefined,
      () => undefined,
    );
    const run: Run<Result> = { ended, next: null };
    this.runs.set(key, run);
    void ended.then(() => {
      if (run.next === null) this.runs.delete(key);
    });
    return result;
  }
}
