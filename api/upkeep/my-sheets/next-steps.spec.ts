import { describe, expect, it } from 'vitest';
import { nextSteps, type SheetState } from './next-steps.js';

const inOrder: SheetState = {
  statut: 'publie',
  fraicheur: 'confirmee',
  score_qualite: 0.9,
  a_confirmer: [],
  brouillon: false,
  en_attente: 0,
  refus: null,
};
const codes = (state: Partial<SheetState>) =>
  nextSteps({ ...inOrder, ...state }).map(({ code }) => code);

describe('what to do next with a sheet', () => {
  it('is nothing when it is published, confirmed and complete', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ score_qualite: null })).toEqual([]);
  });

  it('begins with what was refused, and says why', () => {
    const steps = nextSteps({ ...inOrder, refus: 'Le nom est celui du réseau.', brouillon: true });
    expect(steps.map(({ code }) => code)).toEqual(['refusee', 'brouillon_a_publier']);
    expect(steps[0]?.texte).toBe('Refusée : Le nom est celui du réseau.');
  });

  it('asks to confirm what never was, or no longer is, or is doubtful', () => {
    expect(codes({ fraicheur: 'jamais_confirmee' })).toEqual(['a_confirmer']);
    expect(codes({ fraicheur: 'a_reconfirmer' })).toEqual(['a_confirmer']);
    expect(codes({ a_confirmer: ['telephone'] })).toEqual(['a_confirmer']);
  });

  it('asks to complete what is hard to find', () => {
    expect(codes({ score_qualite: 0.79 })).toEqual(['a_completer']);
  });

  it.each([
    ['brouillon', 'a_soumettre'],
    ['soumis', 'en_attente'],
    ['retire', 'retiree'],
    ['fermee', 'fermee'],
  ])('asks nobody to confirm what is %s', (statut, code) => {
    expect(codes({ statut, fraicheur: 'jamais_confirmee', score_qualite: 0.1 })).toEqual([code]);
  });

  it('says that changes wait for the manager', () => {
    expect(codes({ en_attente: 1 })).toEqual(['en_attente']);
  });
});
