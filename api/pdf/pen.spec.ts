import { describe, expect, it } from 'vitest';
import { printable } from './pen.js';

describe('a text about to be printed', () => {
  it('keeps the figures of a number, and a sign and what comes before it, on one line', () => {
    expect(printable('41\u202f048 (53 %) : « Se loger » ; oui !')).toBe(
      '41\u00a0048 (53\u00a0%)\u00a0: «\u00a0Se loger\u00a0»\u00a0; oui\u00a0!',
    );
  });

  it('has one space where several were', () => {
    expect(printable('deux  mots\n\tet trois')).toBe('deux mots et trois');
  });

  it('has only letters that the font can draw', () => {
    expect(printable('Łódź → Ñîmes')).toMatch(/dz – Ñîmes$/);
  });
});
