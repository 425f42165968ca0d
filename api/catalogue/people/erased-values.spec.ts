import { describe, expect, it } from 'vitest';
import { hashErased, leaveOutErased } from './erased-values.js';

const row = {
  id: 's--1',
  structure_id: 'st--1',
  contact_nom_prenom: 'Zélie MARTIN',
  courriel: 'accueil@exemple.org',
};
const erasedOf = (objetId: string, champ: string, value: string) =>
  new Map([[objetId, new Set([`${champ} ${hashErased(value)}`])]]);

describe('a value that somebody had erased', () => {
  it.each(['s--1', 'st--1'])('does not come back to %s, however it is written', (id) => {
    for (const said of ['Martin Zélie', 'zelie martin', 'Zélie  Martin']) {
      const kept = leaveOutErased(row, erasedOf(id, 'contact_nom_prenom', said));
      expect(kept).toEqual({ ...row, contact_nom_prenom: null });
    }
  });

  it('takes nothing else away: another name, another field, another structure', () => {
    const others = [
      erasedOf('s--1', 'contact_nom_prenom', 'Zoé Martin'),
      erasedOf('s--1', 'courriel', 'Zélie Martin'),
      erasedOf('st--2', 'contact_nom_prenom', 'Zélie Martin'),
    ];
    for (const erased of others) expect(leaveOutErased(row, erased)).toBe(row);
  });

  it('is told by a hash, in which nobody reads it', () => {
    expect(hashErased('Zélie Martin')).toMatch(/^[\w-]{43}$/);
  });
});
