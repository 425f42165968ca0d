import { describe, expect, it } from 'vitest';
import type { Cells } from '../columns/fields.js';
import { composeStructure, type ImportContext } from './compose-structure.js';

const context: ImportContext = {
  source: 'liste',
  today: '2026-11-21',
  listDate: '2026-11-21',
  typeStructure: null,
  reseau: null,
  places: {
    findCommune: () => null,
    communesNamed: () => [],
    communesOfPostcode: () => [],
    nearestCommune: () => null,
    namesLike: () => [],
  },
};

const compose = (cells: Cells, changes: Partial<ImportContext> = {}) =>
  composeStructure(cells, { ...context, ...changes }, ({ name }) => ({
    id: `liste--${name}`,
    isGiven: false,
  }));

describe('composeStructure', () => {
  it('reads a week of hours and what the list says beside', () =>
    expect(
      compose({
        nom: 'France services de Bram',
        departement: '11',
        horaires_lundi: '08:30 - 12:00 / 13:30 - 17:00',
        horaires_mardi: '08:30 - 12:00 / 13:30 - 17:00',
        commentaire: 'Prise de rendez-vous conseillée',
      }),
    ).toMatchObject({
      kind: 'composed',
      row: {
        horaires_accueil: 'Mo,Tu 08:30-12:00,13:30-17:00',
        description: 'Prise de rendez-vous conseillée',
        departement_code: '11',
        date_maj: '2026-11-21',
      },
    }));

  it('gives every structure the kind and the network of the template asked for', () =>
    expect(
      compose({ nom: 'Accueil' }, { typeStructure: 'france_services', reseau: 'france-service' }),
    ).toMatchObject({
      row: { type_structure: 'france_services', reseaux_porteurs: ['france-service'] },
    }));

  it('reads a kind and networks by their labels too', () =>
    expect(
      compose({
        nom: 'MJC',
        type_structure: 'Mission locale',
        reseaux_porteurs: 'Mission Locale; inconnu',
      }),
    ).toMatchObject({
      row: { type_structure: 'mission_locale', reseaux_porteurs: ['mission-locale'] },
      remarks: [{ field: 'reseaux_porteurs', reason: expect.stringContaining('« inconnu »') }],
    }));

  it('tells every reason of a refusal at once', () => {
    const composed = compose({ nom: 'X', siret: '123', date_maj: '31/02/2024' });
    expect(composed.kind === 'refused' && composed.issues.map(({ field }) => field)).toEqual([
      'siret',
      'date_maj',
      'nom',
    ]);
  });

  it('leaves out a phone that cannot be read, and says so', () =>
    expect(compose({ nom: 'Accueil', telephone: 'voir mairie' })).toMatchObject({
      kind: 'composed',
      row: { telephone: null },
      remarks: [{ field: 'telephone' }],
    }));

  it('keeps hours written in words for the description', () =>
    expect(compose({ nom: 'Accueil', horaires_accueil: 'le lundi matin' })).toMatchObject({
      row: { horaires_accueil: null, description: 'Horaires : le lundi matin' },
    }));
});
