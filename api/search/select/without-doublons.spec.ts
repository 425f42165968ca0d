import { describe, expect, it } from 'vitest';
import { withoutDoublons } from './without-doublons.js';

describe('a search without doublons', () => {
  it('leaves out their services, and nothing for one that is not published', () => {
    const rowOfId = (id: string): number | undefined => ({ a: 0, b: 2 })[id];
    const rows = withoutDoublons(rowOfId, ['b', 'retiree'], Uint32Array.of(0, 1, 2, 3));
    expect([...rows]).toEqual([0, 1, 3]);
  });
});
