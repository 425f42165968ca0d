import { describe, expect, it } from 'vitest';
import { siftCandidates } from './sift-candidates.js';

const IDS = ['a', 'b', 'c', 'd'];
const columns = {
  length: IDS.length,
  rowOfId: (id: string) => (IDS.includes(id) ? IDS.indexOf(id) : undefined),
};
const sift = (
  matches: readonly number[] | null,
  within: readonly string[] | null,
  without: readonly string[] | null = null,
) => {
  const rows = siftCandidates(columns, matches && Uint32Array.from(matches), { within, without });
  return rows && [...rows];
};

describe('the rows that a search may keep', () => {
  it('are every row when nothing narrows it', () => {
    expect(sift(null, null)).toBeNull();
  });

  it('are those of the territory, in order of row, without the services gone meanwhile', () => {
    expect(sift(null, ['d', 'a', 'gone'])).toEqual([0, 3]);
  });

  it('are none in a territory that has none', () => {
    expect(sift(null, [])).toEqual([]);
  });

  it('keep the order of the words', () => {
    expect(sift([3, 1, 0], ['a', 'd'])).toEqual([3, 0]);
  });

  it('leave doublons out', () => {
    expect(sift(null, ['a', 'd'], ['a'])).toEqual([3]);
    expect(sift(null, null, ['b'])).toEqual([0, 2, 3]);
  });
});
