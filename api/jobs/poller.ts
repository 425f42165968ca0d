export type PollerOptions = {
  readonly everyMs: number;
  /** Does what is due; answers whether more was left to do. */
  readonly step: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
};

/** Looks for work at a regular pace, at once when told that there is some, and never twice at a time. */
export class Poller {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = true;

  constructor(private readonly options: PollerOptions) {}

  start(): void {
    this.stopped = false;
    this.kick();
  }

  /** There is work: do not wait for the next look. */
  readonly kick = (): void => {
    if (this.stopped) return;
    this.again = true;
    if (this.running) return;
    clearTimeout(this.timer);
    this.running = this.run().finally(() => {
      this.running = null;
      if (this.stopped) return;
      this.timer = setTimeout(this.kick, this.options.everyMs);
      this.timer.unref();
    });
  };

  /** Starts nothing more and waits for what is under way, `patienceMs` at most. */
  async stop(patienceMs: number): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    if (!this.running) return;
    let impatience: NodeJS.Timeout | undefined;
    const tired = new Promise<void>((give) => {
      impatience = setTimeout(give, patienceMs);
    });
    await Promise.race([this.running, tired]);
    clearTimeout(impatience);
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        if (await this.options.step()) this.again = true;
      } catch (error) {
        this.options.onError(error);
      }
    }
  }
}
