import { describe, expect, it } from 'vitest';
import { SeenKeys } from './seen-keys.js';

describe('SeenKeys', () => {
  it('remembers a hundred thousand keys and no other', () => {
    const keys = new SeenKeys();
    for (let rank = 1; rank <= 100_000; rank += 1) keys.set(`source--${rank}`, rank);
    const forgotten = [];
    for (let rank = 1; rank <= 100_000; rank += 1)
      if (keys.get(`source--${rank}`) !== rank) forgotten.push(rank);
    const invented = [];
    for (let rank = 100_001; rank <= 200_000; rank += 1)
      if (keys.has(`source--${rank}`)) invented.push(rank);
    expect({ forgotten, invented }).toEqual({ forgotten: [], invented: [] });
  });

  it('counts the occurrences of a key', () => {
    const keys = new SeenKeys();
    for (let turn = 0; turn < 3; turn += 1) keys.set('face-aude-11', keys.get('face-aude-11') + 1);
    expect(keys.get('face-aude-11')).toBe(3);
  });
});
