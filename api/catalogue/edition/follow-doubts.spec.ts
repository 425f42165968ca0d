import { describe, expect, it } from 'vitest';
import { doubtsLeft, followDoubts } from './follow-doubts.js';

describe('the doubts of a sheet', () => {
  it('end with the fields that are written, and only with them', () => {
    expect(doubtsLeft({ a_confirmer: ['telephone', 'adresse'] }, ['adresse'])).toEqual([
      'telephone',
    ]);
    expect(doubtsLeft({}, ['adresse'])).toEqual([]);
  });

  it('come along with what is taken from another state', () => {
    const current = { a_confirmer: ['telephone', 'adresse'] };
    const taken = { a_confirmer: ['nom', 'courriel'] };
    expect(followDoubts(current, taken, ['nom', 'adresse'])).toEqual(['telephone', 'nom']);
    expect(followDoubts(current, current, ['adresse'])).toEqual(['telephone', 'adresse']);
    expect(followDoubts(current, {}, ['adresse'])).toEqual(['telephone']);
  });
});
