import { describe, expect, it } from 'vitest';
import { isAllNothing, placeAmong } from './place-among.js';

const cibles = (legitime: number | null) => ({
  legitime,
  raisonnable: null,
  raisonnable_au_plus_haut: false,
  atteignable: null,
  atteignable_au_plus_haut: false,
});
const boite = (max: number) => ({
  ensemble: 'region' as const,
  code: '76',
  nom: 'Occitanie',
  effectif: 13,
  inconnus: 0,
  min: 0,
  q1: 0,
  mediane: 0,
  q3: 0,
  max,
});

describe('a territory among those like it', () => {
  it.each([
    [0.6, 0.5, 'above'],
    [0.5, 0.5, 'same'],
    [0, 0.5, 'below'],
    [null, 0.5, 'unknown'],
    [0.6, null, 'unknown'],
  ])('of %s where half of them have %s is %s', (ici, legitime, standing) => {
    expect(placeAmong({ ici, cibles: cibles(legitime) })).toBe(standing);
  });

  it('has nothing to draw when nobody has anything', () => {
    expect(isAllNothing({ ici: 0, boites: [boite(0)] })).toBe(true);
    expect(isAllNothing({ ici: null, boites: [boite(0)] })).toBe(true);
    expect(isAllNothing({ ici: 0, boites: [boite(0.2)] })).toBe(false);
  });
});
