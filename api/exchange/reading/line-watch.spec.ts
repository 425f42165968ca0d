import { describe, expect, it } from 'vitest';
import { LineWatch } from './line-watch.js';

function tooLongAt(...pieces: string[]): number | null {
  const watch = new LineWatch(10);
  for (const piece of pieces) {
    const at = watch.take(Buffer.from(piece));
    if (at !== null) return at;
  }
  return null;
}

describe('a line too long to be one of a table', () => {
  it('is told by where it begins, however it is cut', () => {
    expect(tooLongAt('nom\n', 'x'.repeat(12), 'x'.repeat(12))).toBe(4);
    expect(tooLongAt('nom\nx', 'x'.repeat(30))).toBe(4);
  });

  it('is not many short ones, whatever ends them', () => {
    expect(tooLongAt(...Array.from({ length: 50 }, () => 'x'.repeat(9) + '\n'))).toBeNull();
    expect(tooLongAt(...Array.from({ length: 50 }, () => '\r' + 'x'.repeat(9)))).toBeNull();
  });

  it('is not one whose letters take two bytes each', () => {
    expect(tooLongAt('é'.repeat(10))).toBeNull();
  });
});
