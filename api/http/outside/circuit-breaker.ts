const FIRST_REST_MS = 15_000;
const LONGEST_REST_MS = 300_000;
const FAILURES_BEFORE_REST = 2;

/** Leaves a failing service alone for a while, longer each time, then lets one attempt through. */
export class CircuitBreaker {
  private failures = 0;
  private restingUntil = 0;

  isResting(now: number): boolean {
    return now < this.restingUntil;
  }

  succeeded(): void {
    this.failures = 0;
    this.restingUntil = 0;
  }

  /** `askedRestMs`: what the service itself asked for, when it did. */
  failed(now: number, askedRestMs = 0): void {
    this.failures += 1;
    const turns = this.failures - FAILURES_BEFORE_REST;
    const rest = turns < 0 ? 0 : Math.min(FIRST_REST_MS * 2 ** turns, LONGEST_REST_MS);
    const asked = Math.min(askedRestMs, LONGEST_REST_MS);
    this.restingUntil = Math.max(this.restingUntil, now + Math.max(rest, asked));
  }
}
