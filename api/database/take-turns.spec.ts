import { describe, expect, it } from 'vitest';
import { takeTurns } from './take-turns.js';

/** Answers a query when it is told to. */
function slowManager() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const manager = {
    query: (sql: string): Promise<string> => {
      asked.push(sql);
      return new Promise((resolve) => answers.push(() => resolve(sql)));
    },
  };
  const answerNext = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise(setImmediate);
  };
  return { manager, asked, answerNext };
}

describe('queries that take turns', () => {
  it('are sent one after the other, in the order they were asked', async () => {
    const { manager, asked, answerNext } = slowManager();
    takeTurns(manager);
    const both = Promise.all([manager.query('a'), manager.query('b')]);
    await new Promise(setImmediate);
    expect(asked).toEqual(['a']);
    await answerNext();
    expect(asked).toEqual(['a', 'b']);
    await answerNext();
    expect(await both).toEqual(['a', 'b']);
  });

  it('go on behind one that failed', async () => {
    const failing = {
      query: (sql: string): Promise<string> =>
        sql === 'a' ? Promise.reject(new Error('a')) : Promise.resolve(sql),
    };
    takeTurns(failing);
    const [first, second] = await Promise.allSettled([failing.query('a'), failing.query('b')]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('are refused once the work is over, when the one under way has ended', async () => {
    const { manager, asked, answerNext } = slowManager();
    const turns = takeTurns(manager);
    const under = manager.query('a');
    const waiting = manager.query('b').catch((error: Error) => error.message);
    await new Promise(setImmediate);
    const ended = turns.end();
    await answerNext();
    await ended;
    const late = manager.query('c').catch((error: Error) => error.message);
    expect(await under).toBe('a');
    expect([await waiting, await late]).toEqual([
      expect.stringContaining('is over'),
      expect.stringContaining('is over'),
    ]);
    expect(asked).toEqual(['a']);
  });
});
