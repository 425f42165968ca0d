import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.js';

const byLetter = (text: string): number => text.length;
const wrap = (text: string, width: number): readonly string[] => wrapText(text, width, byLetter);

describe('the lines of a text', () => {
  it('break between words', () => {
    expect(wrap('une solution près de chez vous', 12)).toEqual([
      'une solution',
      'près de chez',
      'vous',
    ]);
  });

  it('break after a hyphen inside a name, never in a date or a telephone', () => {
    expect(wrap('Saint-Martin', 8)).toEqual(['Saint-', 'Martin']);
    expect(wrap('le 3 - 4 mai', 6)).toEqual(['le 3 -', '4 mai']);
  });

  it('cut an address of the web that is wider than a line', () => {
    expect(wrap('voir https://exemple.fr/tout', 10)).toEqual([
      'voir',
      'https://ex',
      'emple.fr/t',
      'out',
    ]);
  });

  it('are one when there is nothing to say', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  it('say the whole text, none wider than asked', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé-]{1,14}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 20 }), (drawn, width) => {
        const text = drawn.join(' ');
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
