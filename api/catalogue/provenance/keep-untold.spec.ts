import { describe, expect, it } from 'vitest';
import { isUntold, keepUntold } from './keep-untold.js';

const NOTHING = {
  dispositif_slug: null,
  hebergement: false,
  liste_cej: false,
  duree: null,
  remuneration: null,
  modalite_entree: null,
  prochaine_entree: null,
  places_total: null,
  delai_attente_jours: null,
  source_nom: null,
  source_url: null,
  source_annee: null,
};
const told = { id: 'a--1', nom: 'Un service', ...NOTHING, regles: [] };

describe('what a list has no words for', () => {
  it('is known by a row that says none of it', () => {
    expect(isUntold(told)).toBe(true);
    expect(isUntold({ ...told, dispositif_slug: 'e2c' })).toBe(false);
    expect(isUntold({ ...told, hebergement: true })).toBe(false);
  });

  it('stays as the sheet has it: scheme, rules, lodging, durations', () => {
    const sheet = { id: 'a--1', ...NOTHING, dispositif_slug: 'e2c', duree: '8 mois' };
    const rule = { id: 'r1', sujet: 'age' };
    expect(keepUntold(told, { ...sheet, regles: [rule] })).toEqual({
      ...told,
      dispositif_slug: 'e2c',
      duree: '8 mois',
      regles: [rule],
    });
  });

  it('is not the age that the list itself told, which goes when it is told no more', () => {
    const ofList = { id: 'a--1.age-max', sujet: 'age' };
    const ours = { id: 'r1', sujet: 'situation' };
    const kept = keepUntold(told, { id: 'a--1', ...NOTHING, regles: [ofList, ours] });
    expect(kept.regles).toEqual([ours]);
    const again = keepUntold(
      { ...told, regles: [ofList] },
      { id: 'a--1', ...NOTHING, regles: [ofList] },
    );
    expect(again.regles).toEqual([ofList]);
  });
});
