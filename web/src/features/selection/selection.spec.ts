import { describe, expect, it } from 'vitest';
import { moveItem } from './reorder';
import { sharedIds, shareLink } from './shared-ids';

describe('the order of a selection', () => {
  it('moves a solution one step up or down', () => {
    expect(moveItem(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moveItem(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
  });

  it('leaves the first on top and the last at the end', () => {
    expect(moveItem(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moveItem(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  });
});

describe('the link of a selection', () => {
  it('carries the solutions and nothing of the young person', () => {
    const link = new URL(shareLink('https://maillage.test', ['maillage--a', 'dora--b,c']));
    expect(link.hash).toBe('');
    expect([...link.searchParams.keys()]).toEqual(['ids']);
  });

  it('brings back the same solutions, each once', () => {
    const link = new URL(
      shareLink('https://maillage.test', ['maillage--a', 'maillage--b', 'maillage--a']),
    );
    expect(sharedIds(link.searchParams)).toEqual(['maillage--a', 'maillage--b']);
  });
});
