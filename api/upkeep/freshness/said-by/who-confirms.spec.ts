import { describe, expect, it } from 'vitest';
import type { Role } from '../../../accounts/acteur.js';
import { whoConfirms } from './who-confirms.js';

const withRoles = (...roles: readonly Role[]) => ({
  compte_id: 'c',
  courriel: 'c@exemple.fr',
  nom: 'Camille Dupont',
  roles,
});
const partner: Role = { role: 'partenaire', structure_id: 'e2c', fonction: 'editeur' };

describe('who confirms a sheet', () => {
  it('is the structure, when it is one of its people, whatever else they are', () => {
    const acteur = withRoles({ role: 'conseiller' }, partner);
    expect(whoConfirms(acteur, 'e2c')).toEqual({ par: 'la structure', methode: 'formulaire' });
  });

  it('is a counsellor, who has telephoned', () => {
    const told = { par: 'un conseiller', methode: 'telephone' };
    expect(whoConfirms(withRoles({ role: 'conseiller' }), 'e2c')).toEqual(told);
    const manager = withRoles({ role: 'gestionnaire', maille: 'departement', code: '30' });
    expect(whoConfirms(manager, 'e2c')).toEqual(told);
  });

  it('is nobody of another structure', () => {
    expect(whoConfirms(withRoles(partner), 'paej')).toBeNull();
  });
});
