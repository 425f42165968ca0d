import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestPace } from './request-pace.js';

const WINDOW_MS = 100;

/** A request that takes a while to arrive, then a while to be answered; when the service counted it. */
type Trip = { readonly after: number; readonly there: number; readonly back: number };

const trip = fc.record({ after: fc.nat(40), there: fc.nat(150), back: fc.nat(150) });

describe('the pace of requests to a service', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const pause = (ms: number): Promise<void> => new Promise((turn) => setTimeout(turn, ms));

  async function countedAt(pace: RequestPace, { there, back }: Trip): Promise<number | null> {
    if (!(await pace.enter())) return null;
    await pause(there);
    const counted = Date.now();
    await pause(back);
    pace.leave();
    return counted;
  }

  it('never has more than the most counted in any window, however long they travel', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trip, { maxLength: 60 }), async (trips) => {
        const pace = new RequestPace(5, WINDOW_MS, 250);
        const sent: Promise<number | null>[] = [];
        for (const one of trips) {
          await vi.advanceTimersByTimeAsync(one.after);
          sent.push(countedAt(pace, one));
        }
        await vi.advanceTimersByTimeAsync(2_000);
        const counted = (await Promise.all(sent)).filter((at) => at !== null);
        counted.sort((a, b) => a - b);
        const apart = counted.slice(5).map((at, index) => at - (counted[index] ?? 0));
        expect(apart.every((gap) => gap >= WINDOW_MS)).toBe(true);
        expect(counted.length).toBeGreaterThanOrEqual(Math.min(5, trips.length));
      }),
    );
  });

  it('sends at once while there is room, waits a little, then refuses', async () => {
    const pace = new RequestPace(2, WINDOW_MS, 150);
    expect(await Promise.all([pace.enter(), pace.enter()])).toEqual([true, true]);
    pace.leave();
    const third = pace.enter();
    const fourth = pace.enter();
    await vi.advanceTimersByTimeAsync(WINDOW_MS);
    expect(await third).toBe(true);
    await vi.advanceTimersByTimeAsync(50);
    expect(await fourth).toBe(false);
  });

  it('refuses at once those who would wait in vain', async () => {
    const pace = new RequestPace(1, WINDOW_MS, 150);
    expect(await pace.enter()).toBe(true);
    void pace.enter();
    expect(await pace.enter()).toBe(false);
  });
});
