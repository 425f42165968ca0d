import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.js';

const at = (code: string, latitude: number) => ({ code, latitude, longitude: 4 });

describe('the neighbours of a territory', () => {
  it('are the nearest, the nearest first, itself left out', () => {
    const centres = [
      at('loin', 45),
      at('ici', 44),
      at('b', 44.1),
      at('a', 44.1),
      at('pres', 43.95),
    ];
    expect(neighboursOf(centres, 'ici', 3).map(({ code }) => code)).toEqual(['pres', 'a', 'b']);
    expect(neighboursOf(centres, 'ailleurs', 3)).toEqual([]);
  });
});
