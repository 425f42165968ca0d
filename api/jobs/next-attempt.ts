/** Seconds to wait after the first failed attempt, the second, and so on; after the last, no more. */
export type Patience = readonly number[];

/** When to try again after so many attempts; null when it is time to give up. */
export function nextAttempt(patience: Patience, attempts: number, now: Date): Date | null {
  const seconds = patience[attempts - 1];
  return seconds === undefined ? null : new Date(now.getTime() + seconds * 1_000);
}
