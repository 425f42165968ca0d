import { describe, expect, it } from 'vitest';
import { FallbackIndex } from './fallback-index.js';
import { type SearchIndex, UNBOUNDED } from './search-index.js';

function anIndex(id: string, calls: string[], isDown = () => false): SearchIndex {
  return {
    engine: id === 'first' ? 'meilisearch' : 'postgresql',
    gainsFromBounds: false,
    match: async () => {
      calls.push(id);
      if (isDown()) throw new Error('down');
      return { ids: [id], scores: [1] };
    },
  };
}

describe('two engines, the second behind the first', () => {
  it('asks the second while the first is down, and the first again after a while', async () => {
    const calls: string[] = [];
    let down = true;
    let nowMs = 0;
    const index = new FallbackIndex(
      anIndex('first', calls, () => down),
      anIndex('second', calls),
      () => nowMs,
    );
    expect((await index.match('permis', UNBOUNDED)).ids).toEqual(['second']);
    await index.match('permis', UNBOUNDED);
    expect(calls).toEqual(['first', 'second', 'second']);
    down = false;
    nowMs = 60_000;
    expect((await index.match('permis', UNBOUNDED)).ids).toEqual(['first']);
  });
});
