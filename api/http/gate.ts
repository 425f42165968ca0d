import { httpErrors } from './http.errors.js';

type Limits = {
  /** How many works run at the same time. */
  readonly atOnce: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
};

/** Lets a few heavy works in at a time: whoever comes when too many wait is told to come back. */
export class Gate {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limits: Limits) {}

  /** @throws unavailable `serveur.trop-occupe` */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.running < this.limits.atOnce) {
      this.running += 1;
      return;
    }
    if (this.queue.length >= this.limits.waiting) throw httpErrors.tooBusy();
    await new Promise<void>((turn) => {
      this.queue.push(turn);
    });
  }

  /** The place goes to the next in the queue, if there is one. */
  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.running -= 1;
  }
}
