const MINUTE_MS = 60_000;
const ADDRESSES_MAX = 10_000;

/** Counts what comes from each address within the last minute. */
export class AttemptsByAddress {
  private readonly attempts = new Map<string, number[]>();

  constructor(private readonly perMinute: number) {}

  /** Seconds to wait before the next attempt; 0 when this one is let in, and counted. */
  admit(address: string, nowMs: number): number {
    const recent = (this.attempts.get(address) ?? []).filter((at) => nowMs - at < MINUTE_MS);
    const [oldest = nowMs] = recent;
    if (recent.length >= this.perMinute) {
      return Math.max(1, Math.ceil((oldest + MINUTE_MS - nowMs) / 1000));
    }
    // The address that spoke last is put last: the first one is the first to forget.
    this.attempts.delete(address);
    this.attempts.set(address, [...recent, nowMs]);
    for (const known of this.attempts.keys()) {
      if (this.attempts.size <= ADDRESSES_MAX) break;
      this.attempts.delete(known);
    }
    return 0;
  }
}
