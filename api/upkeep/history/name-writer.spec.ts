import { describe, expect, it } from 'vitest';
import type { Role } from '../../accounts/acteur.js';
import { nameWriter } from './name-writer.js';

const partner: Role = { role: 'partenaire', structure_id: 's', fonction: 'editeur' };
const lea = { nom: 'Léa', voie: 'formulaire', roles: [partner] } as const;

describe('who wrote a sheet', () => {
  it('is named to the people of the structure and to its moderators', () => {
    expect(nameWriter(lea, true)).toBe('Léa');
  });

  it('has no name for anybody else', () => {
    expect(nameWriter(lea, false)).toBe('la structure');
    const manager: Role = { role: 'gestionnaire', maille: 'departement', code: '30' };
    expect(nameWriter({ ...lea, roles: [manager] }, false)).toBe('un gestionnaire');
    expect(nameWriter({ ...lea, roles: [{ role: 'administrateur' }] }, false)).toBe(
      'un gestionnaire',
    );
    expect(nameWriter({ ...lea, roles: [{ role: 'conseiller' }] }, false)).toBe('un conseiller');
  });

  it('is the structure once the person is gone', () => {
    expect(nameWriter({ nom: null, voie: 'formulaire', roles: null }, true)).toBe('la structure');
    expect(nameWriter({ ...lea, roles: null }, false)).toBe('la structure');
  });

  it('may be nobody', () => {
    expect(nameWriter({ nom: 'essai', voie: 'import', roles: null }, true)).toBe('un import');
    expect(nameWriter({ nom: null, voie: 'systeme', roles: null }, false)).toBe('Maillage');
  });
});
