import { describe, expect, it } from 'vitest';
import { chooseFonction } from './choose-fonction.js';

describe('whoever is accepted', () => {
  it('answers for a structure that nobody answers for', () => {
    expect(chooseFonction(undefined, false)).toBe('responsable');
  });

  it('joins the others as an editor', () => {
    expect(chooseFonction(undefined, true)).toBe('editeur');
  });

  it('is what the manager says', () => {
    expect(chooseFonction('responsable', true)).toBe('responsable');
    expect(chooseFonction('editeur', false)).toBe('editeur');
  });
});
