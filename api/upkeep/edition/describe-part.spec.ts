import { describe, expect, it } from 'vitest';
import type { Champs, Objet, Sheet } from '../../catalogue/edition/sheet.js';
import { describePart } from './describe-part.js';

const sheet = (objet: Objet, champs: Champs): Sheet => ({
  objet,
  id: 'a',
  structure_id: 's',
  version: 1,
  champs,
});

describe('a part of a sheet, in one line', () => {
  it('says where and when a permanence is held', () => {
    const held = { rrule: 'FREQ=WEEKLY;BYDAY=MO', heure_debut: '09:00', heure_fin: '12:00' };
    const lieu = sheet('lieu', { nom: 'Mairie de Vauvert' });
    expect(describePart(sheet('permanence', held), lieu)).toBe(
      'Mairie de Vauvert, chaque lundi de 9 h à 12 h',
    );
  });

  it('says how long a closure lasts', () => {
    expect(
      describePart(sheet('fermeture', { du: '2026-12-21', au: '2027-01-03' }), undefined),
    ).toBe('Fermé du 21 décembre 2026 au 3 janvier 2027');
    expect(describePart(sheet('fermeture', { du: '2026-12-21', au: null }), undefined)).toBe(
      'Fermé à partir du 21 décembre 2026, jusqu’à nouvel ordre',
    );
  });

  it('names a service, a post, a place', () => {
    expect(describePart(sheet('service', { nom: 'Atelier' }), undefined)).toBe('Atelier');
    expect(describePart(sheet('poste', { intitule: 'Accueil' }), undefined)).toBe('Accueil');
  });
});
