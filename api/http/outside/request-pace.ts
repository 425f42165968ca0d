/**
 * Spaces requests so that the service never counts more than `most` in `windowMs`, however long they
 * travel: a turn is free again a window after its answer, which came after the service counted it.
 */
export class RequestPace {
  private readonly waiting = new Set<() => void>();
  private readonly waitingMax: number;
  private free: number;

  constructor(
    most: number,
    private readonly windowMs: number,
    private readonly patienceMs: number,
  ) {
    this.free = most;
    // Whoever comes after these would wait in vain.
    this.waitingMax = most * Math.max(1, Math.floor(patienceMs / windowMs));
  }

  /** Whether a turn came in time; it is kept until `leave`. */
  enter(): Promise<boolean> {
    if (this.free > 0) {
      this.free -= 1;
      return Promise.resolve(true);
    }
    if (this.waiting.size >= this.waitingMax) return Promise.resolve(false);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const take = (): void => {
      clearTimeout(impatience);
      resolve(true);
    };
    const impatience = setTimeout(() => {
      this.waiting.delete(take);
      resolve(false);
    }, this.patienceMs);
    this.waiting.add(take);
    return promise;
  }

  /** To be called once for each turn, when the service has answered or was given up. */
  leave(): void {
    setTimeout(() => {
      const [next] = this.waiting;
      if (!next) {
        this.free += 1;
        return;
      }
      this.waiting.delete(next);
      next();
    }, this.windowMs).unref();
  }
}
