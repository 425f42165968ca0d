import { describe, expect, it } from 'vitest';
import type { Acteur, Role } from './acteur.js';
import { mayEdit } from './may-edit.js';
import { mayManageMembers } from './may-manage-members.js';
import { maySeeProfessional } from './may-see-professional.js';

const acteur = (...roles: Role[]): Acteur => ({ compte_id: 'c1', courriel: '', nom: null, roles });
const partner = (fonction: 'editeur' | 'responsable' | 'candidat'): Role => ({
  role: 'partenaire',
  structure_id: 's',
  fonction,
});

describe('what is for professionals', () => {
  it('is for whoever was given a role', () => {
    const roles: Role[] = [
      { role: 'conseiller' },
      partner('editeur'),
      partner('responsable'),
      { role: 'gestionnaire', maille: 'departement', code: '30' },
      { role: 'administrateur' },
    ];
    for (const role of roles) expect(maySeeProfessional(acteur(role))).toBe(true);
    expect(maySeeProfessional(acteur(partner('candidat'), { role: 'conseiller' }))).toBe(true);
  });

  it('is not for a visitor, for who has no role, nor for who registered a structure by themselves', () => {
    expect(maySeeProfessional(null)).toBe(false);
    expect(maySeeProfessional(acteur())).toBe(false);
    expect(maySeeProfessional(acteur(partner('candidat')))).toBe(false);
  });
});

describe('who registered a structure', () => {
  it('writes its sheets, and invites nobody before the manager of the territory decided', () => {
    const situe = {
      structure_id: 's',
      commune: null,
      epci: null,
      departement: '30',
      region: '76',
      territoires: [],
    };
    expect(mayEdit(acteur(partner('candidat')), situe)).toBe(true);
    expect(mayManageMembers(acteur(partner('candidat')), situe)).toBe(false);
  });
});
