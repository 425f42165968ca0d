/**
 * Spaces requests so that no window of `windowMs` ever holds more than `most`.
 * `reserve` answers how long to wait before sending, or null when that is longer
 * than `patienceMs`; the slot is taken only when there is an answer.
 */
export class RequestPace {
  private readonly sentAt: number[] = [];

  constructor(
    private readonly most: number,
    private readonly windowMs: number,
    private readonly patienceMs: number,
  ) {}

  reserve(now: number): number | null {
    const oldest = this.sentAt.length < this.most ? undefined : this.sentAt[0];
    const at = oldest === undefined ? now : Math.max(now, oldest + this.windowMs);
    if (at - now > this.patienceMs) return null;
    this.sentAt.push(at);
    if (this.sentAt.length > this.most) this.sentAt.shift();
    return at - now;
  }
}
