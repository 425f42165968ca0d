import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.js';

describe('a sentence set for reading', () => {
  it('has curly apostrophes and spaces that never break', () => {
    expect(typeset("A-t-elle quitté l'école ?")).toBe('A-t-elle quitté l’école\u00A0?');
    expect(typeset("d'abord « Promo 16-18 » : 40 % ; 450 €.")).toBe(
      'd’abord «\u00A0Promo 16-18\u00A0»\u00A0: 40\u00A0%\u00A0; 450\u00A0€.',
    );
  });

  it('is left alone once set, and where it is an address', () => {
    const set = typeset("l'âge : « 16 ans »");
    expect(typeset(set)).toBe(set);
    expect(typeset('https://www.epide.fr')).toBe('https://www.epide.fr');
  });
});
