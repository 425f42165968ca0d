import { describe, expect, it } from 'vitest';
import { SharedRuns } from './shared-runs.js';

/** A work that reads a figure when it begins, and ends when it is let go. */
function aWork() {
  const waiting: (() => void)[] = [];
  const state = { figure: 1, runs: 0 };
  const work = async (): Promise<number> => {
    const read = state.figure;
    state.runs += 1;
    await new Promise<void>((done) => {
      waiting.push(done);
    });
    return read;
  };
  const end = async (): Promise<void> => {
    waiting.shift()?.();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { state, work, end };
}

describe('a work that many ask for at once', () => {
  it('runs once for who came first and once for all who came meanwhile, with what was true then', async () => {
    const { state, work, end } = aWork();
    const shared = new SharedRuns<number>();
    const first = shared.run('a', work);
    state.figure = 2;
    const others = Array.from({ length: 49 }, () => shared.run('a', work));
    await end();
    await end();
    expect(await first).toBe(1);
    expect(new Set(await Promise.all(others))).toEqual(new Set([2]));
    expect(state.runs).toBe(2);
  });

  it('runs anew for who comes after the end', async () => {
    const { state, work, end } = aWork();
    const shared = new SharedRuns<number>();
    const first = shared.run('a', work);
    await end();
    await first;
    state.figure = 3;
    const again = shared.run('a', work);
    await end();
    expect(await again).toBe(3);
  });

  it('runs apart for another question, and a failure is of its own run', async () => {
    const shared = new SharedRuns<number>();
    const failed = shared.run('a', () => Promise.reject(new Error('lecture')));
    const next = shared.run('a', () => Promise.resolve(5));
    const other = shared.run('b', () => Promise.resolve(6));
    await expect(failed).rejects.toThrow('lecture');
    expect(await Promise.all([next, other])).toEqual([5, 6]);
  });
});
