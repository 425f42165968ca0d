import { describe, expect, it } from 'vitest';
import { Gate } from './gate.js';

/** A work that ends when it is told to. */
function aWork() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end: () => end(), work: () => ended };
}

describe('the gate of heavy works', () => {
  it('lets the next one in when one leaves, in the order they came', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 2 });
    const order: string[] = [];
    const first = aWork();
    const running = gate.run(first.work).then(() => order.push('first'));
    const second = gate.run(async () => order.push('second'));
    const third = gate.run(async () => order.push('third'));
    expect(order).toEqual([]);
    first.end();
    await Promise.all([running, second, third]);
    expect(order.toSorted()).toEqual(['first', 'second', 'third']);
    expect(order.indexOf('second')).toBeLessThan(order.indexOf('third'));
  });

  it('refuses whoever comes when the queue is full, and opens again after a failure', async () => {
    const gate = new Gate({ atOnce: 1, waiting: 0 });
    const first = aWork();
    const running = gate.run(first.work);
    await expect(gate.run(async () => 1)).rejects.toMatchObject({ code: 'serveur.trop-occupe' });
    first.end();
    await running;
    await expect(
      gate.run(async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(await gate.run(async () => 2)).toBe(2);
  });
});
