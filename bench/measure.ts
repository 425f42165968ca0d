export type Spread = { readonly p50: number; readonly p95: number; readonly max: number };

export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = [...milliseconds].sort((left, right) => left - right);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** Times each piece of work, one after the other. */
export async function timeEach<T>(
  works: readonly T[],
  run: (work: T) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const work of works) {
    const start = performance.now();
    await run(work);
    times.push(performance.now() - start);
  }
  return times;
}

/** The median of several repetitions, percentile by percentile. */
export function medianOf(spreads: readonly Spread[]): Spread {
  const middle = (pick: (spread: Spread) => number): number =>
    spreads.map(pick).sort((left, right) => left - right)[Math.floor(spreads.length / 2)] ??
    Number.NaN;
  return {
    p50: middle((one) => one.p50),
    p95: middle((one) => one.p95),
    max: middle((one) => one.max),
  };
}
