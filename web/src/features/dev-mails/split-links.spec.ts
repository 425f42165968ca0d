import { describe, expect, it } from 'vitest';
import { splitLinks } from './split-links';

describe('the links of a mail', () => {
  it('are found among its words, with their fragment, without the full stop after them', () => {
    expect(splitLinks('Ouvrez http://localhost:3000/c#jeton=a-b_c. Merci.')).toEqual([
      { kind: 'text', text: 'Ouvrez ' },
      { kind: 'link', text: 'http://localhost:3000/c#jeton=a-b_c' },
      { kind: 'text', text: '. Merci.' },
    ]);
  });

  it('are none in a text that has none, and nothing else becomes one', () => {
    expect(splitLinks('javascript:alert(1)')).toEqual([
      { kind: 'text', text: 'javascript:alert(1)' },
    ]);
    expect(splitLinks('')).toEqual([]);
  });
});
