import { describe, expect, it } from 'vitest';
import { nameSheet } from './name-sheet.js';

const nothing = { structure_nom: null, service_nom: null, lieu_nom: null, intitule: null };

describe('the name of a sheet', () => {
  it('is its own when it has one', () => {
    const names = { structure_nom: 'E2C', service_nom: 'Remobilisation', intitule: 'Accueil' };
    const sheet = { ...nothing, ...names, lieu_nom: 'Mairie' };
    expect(nameSheet({ ...sheet, objet: 'structure' })).toBe('E2C');
    expect(nameSheet({ ...sheet, objet: 'service' })).toBe('Remobilisation');
    expect(nameSheet({ ...sheet, objet: 'poste' })).toBe('Accueil');
    expect(nameSheet({ ...sheet, objet: 'lieu' })).toBe('Mairie');
  });

  it('says where and whose a permanence is', () => {
    const sheet = {
      ...nothing,
      objet: 'permanence',
      service_nom: 'PAEJ',
      lieu_nom: 'CCAS',
    } as const;
    expect(nameSheet(sheet)).toBe('Permanence à CCAS (PAEJ)');
    expect(nameSheet({ ...nothing, objet: 'fermeture', structure_nom: 'E2C' })).toBe(
      'Fermeture (E2C)',
    );
  });

  it('is said of what is no more', () => {
    expect(nameSheet({ ...nothing, objet: 'service' })).toBe('Fiche supprimée');
  });
});
