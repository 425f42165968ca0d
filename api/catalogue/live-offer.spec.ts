import { describe, expect, it } from 'vitest';
import { judgeOffer, type OffreAJuger } from './live-offer.js';

const TODAY = '2026-11-21';

function anOffer(part: Partial<OffreAJuger>): OffreAJuger {
  return {
    statut: 'publie',
    places_disponibles: null,
    fermetures: [],
    fraicheur: 'confirmee',
    hasContact: true,
    ...part,
  };
}

describe('a live offer', () => {
  it('is published, open, confirmed, with somebody to answer', () => {
    expect(judgeOffer(anOffer({}), TODAY)).toEqual({ kind: 'vivante' });
  });

  it('lacks only its confirmation when it is to be confirmed', () => {
    expect(judgeOffer(anOffer({ fraicheur: 'jamais_confirmee' }), TODAY)).toEqual({
      kind: 'a_confirmer',
    });
  });

  it('is not full because nobody knows how many places are left', () => {
    expect(judgeOffer(anOffer({ places_disponibles: 0 }), TODAY)).toEqual({ kind: 'complete' });
    expect(judgeOffer(anOffer({ places_disponibles: null }), TODAY).kind).toBe('vivante');
  });

  it('is closed only on the days of its closure', () => {
    const closure = { du: '2026-11-20', au: '2026-11-22', motif: 'travaux' };
    const closed = { kind: 'fermee', jusqu_au: '2026-11-22', motif: 'travaux' };
    expect(judgeOffer(anOffer({ fermetures: [closure] }), TODAY)).toEqual(closed);
    expect(judgeOffer(anOffer({ fermetures: [closure] }), '2026-11-23').kind).toBe('vivante');
    const endless = { ...closure, au: null };
    expect(judgeOffer(anOffer({ fermetures: [endless] }), '2030-01-01').kind).toBe('fermee');
  });

  it('needs somebody to answer', () => {
    expect(judgeOffer(anOffer({ hasContact: false }), TODAY)).toEqual({ kind: 'sans_contact' });
  });

  it('must be published', () => {
    expect(judgeOffer(anOffer({ statut: 'brouillon' }), TODAY)).toEqual({ kind: 'non_publiee' });
  });
});
