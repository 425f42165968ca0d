import { describe, expect, it } from 'vitest';
import type { Acteur, Role } from '../../../accounts/acteur.js';
import { mayKeepScenarios } from './may-keep-scenarios.js';

const having = (...roles: Role[]): Acteur => ({
  compte_id: 'c',
  courriel: 'c@exemple.fr',
  nom: null,
  roles,
});

describe('who keeps scenarios', () => {
  it.each<Role>([
    { role: 'conseiller' },
    { role: 'gestionnaire', maille: 'departement', code: '30' },
    { role: 'administrateur' },
  ])('$role does', (role) => {
    expect(mayKeepScenarios(having(role))).toBe(true);
  });

  it('a partner does not, unless they are a counsellor too', () => {
    const partner: Role = { role: 'partenaire', structure_id: 's', fonction: 'responsable' };
    expect(mayKeepScenarios(having(partner))).toBe(false);
    expect(mayKeepScenarios(having(partner, { role: 'conseiller' }))).toBe(true);
    expect(mayKeepScenarios(having())).toBe(false);
  });
});
