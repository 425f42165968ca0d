import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Confirmation, lastFreshDay, weighFreshness } from './freshness.js';

const TODAY = '2026-11-21';

const confirmed = (famille: string, confirmee_le: string): Confirmation => ({
  famille,
  confirmee_le,
  par: 'Accueil de l’E2C',
  methode: 'telephone',
});

describe('how fresh a sheet is', () => {
  it('was never confirmed when nobody said so', () => {
    const fraicheur = weighFreshness([], TODAY);
    expect(fraicheur).toMatchObject({ etat: 'jamais_confirmee', confirmee_le: null, par: null });
    expect(fraicheur.familles.map(({ confiance }) => confiance)).toEqual([0, 0, 0, 0]);
  });

  it('says who confirmed, and when', () => {
    expect(weighFreshness([confirmed('horaires', '2026-11-02T10:00:00Z')], TODAY).texte).toBe(
      'Confirmé le 2 novembre 2026 par Accueil de l’E2C.',
    );
  });

  it('lets a person grow old before an address', () => {
    const { familles } = weighFreshness([confirmed('tout', '2026-05-21')], TODAY);
    expect(familles.map(({ famille, etat }) => [famille, etat])).toEqual([
      ['personne', 'a_reconfirmer'],
      ['horaires', 'a_reconfirmer'],
      ['conditions', 'confirmee'],
      ['adresse', 'confirmee'],
    ]);
  });

  it('halves the trust at each half-life', () => {
    const { familles } = weighFreshness([confirmed('conditions', '2025-11-21')], TODAY);
    expect(familles[2]).toMatchObject({ famille: 'conditions', confiance: 0.5 });
    expect(familles[0]).toMatchObject({ famille: 'personne', etat: 'jamais_confirmee' });
  });

  it('listens to the last confirmation', () => {
    const fraicheur = weighFreshness(
      [confirmed('horaires', '2020-01-01'), confirmed('horaires', '2026-11-01')],
      TODAY,
    );
    expect(fraicheur).toMatchObject({ etat: 'confirmee', confirmee_le: '2026-11-01' });
  });

  it('is not kept fresh by its address: a building that stands makes nobody come', () => {
    const fraicheur = weighFreshness([confirmed('adresse', '2026-11-01')], TODAY);
    expect(fraicheur.etat).toBe('a_reconfirmer');
    expect(weighFreshness([confirmed('tout', '2026-04-01')], TODAY).etat).toBe('a_reconfirmer');
    expect(weighFreshness([confirmed('tout', '2026-07-01')], TODAY).etat).toBe('confirmee');
  });

  it('is fresh until its last day, and not after', () => {
    const day = fc
      .integer({ min: 0, max: 1500 })
      .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
    const famille = fc.constantFrom('tout', 'personne', 'horaires', 'conditions', 'adresse');
    const said = fc.record({ famille, day }).map((one) => confirmed(one.famille, one.day));
    fc.assert(
      fc.property(fc.array(said, { maxLength: 5 }), day, (confirmations, today) => {
        const known = confirmations.filter(({ confirmee_le }) => confirmee_le <= today);
        const last = lastFreshDay(known);
        const isFresh = weighFreshness(known, today).etat === 'confirmee';
        expect(isFresh).toBe(last !== null && today <= last);
      }),
    );
  });

  it('is to be confirmed again once every fact has grown old', () => {
    const fraicheur = weighFreshness([confirmed('tout', '2023-01-01')], TODAY);
    expect(fraicheur.etat).toBe('a_reconfirmer');
    expect(fraicheur.texte).toContain('à reconfirmer');
  });
});
