import { describe, expect, it } from 'vitest';
import { hasMedian, isAllNothing, isCompared, placeAmong } from './place-among.js';

const cibles = (legitime: number | null) => ({
  legitime,
  raisonnable: null,
  raisonnable_au_plus_haut: false,
  atteignable: null,
  atteignable_au_plus_haut: false,
});
const boite = (max: number, effectif = 13) => ({
  ensemble: 'comparables' as const,
  code: '76',
  nom: 'Occitanie',
  effectif,
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

  it('is compared only with others whose value is known', () => {
    const besoins = (ici: number | null, effectif: number) => [
      {
        slug: 'sante',
        label: 'Se soigner',
        comparaisons: [
          { figure: 'indice' as const, ici, boites: [boite(1, effectif)], cibles: cibles(1) },
        ],
      },
    ];
    expect(isCompared({ besoins: besoins(0, 2) })).toBe(true);
    expect(isCompared({ besoins: besoins(0, 1) })).toBe(false);
    expect(isCompared({ besoins: besoins(null, 9) })).toBe(false);
  });

  it('has no median of two', () => {
    expect([2, 3].map((effectif) => hasMedian({ boites: [boite(1, effectif)] }))).toEqual([
      false,
      true,
    ]);
  });
});
