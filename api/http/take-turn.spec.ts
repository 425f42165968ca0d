import { describe, expect, it } from 'vitest';
import { takeTurn } from './take-turn.js';

describe('long works under way at the same time', () => {
  it('go on one after the other, one a turn of the event loop', async () => {
    const turns: number[] = [];
    let turn = 0;
    let isCounting = true;
    const count = (): void => {
      turn += 1;
      if (isCounting) setImmediate(count);
    };
    setImmediate(count);
    const work = async (): Promise<void> => {
      await takeTurn();
      turns.push(turn);
      await takeTurn();
      turns.push(turn);
    };
    await Promise.all(Array.from({ length: 5 }, work));
    isCounting = false;
    expect(turns).toHaveLength(10);
    expect(new Set(turns).size).toBe(10);
  });
});
