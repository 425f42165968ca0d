import { describe, expect, it } from 'vitest';
import type { Acteur, Role } from '../../../accounts/acteur.js';
import { judgeDeparture } from './judge-departure.js';
import { mayRemoveMember } from './may-remove-member.js';

const one = { id: 'camille', fonction: 'responsable' };
const other = { id: 'sacha', fonction: 'responsable' };
const editor = { id: 'lou', fonction: 'editeur' };
const leaving = { compteId: 'camille', removedByModerator: false, knowingly: false };

describe('a departure', () => {
  it('is plain while somebody else answers for the structure', () => {
    expect(judgeDeparture({ ...leaving, members: [one, other] })).toBe('plain');
    expect(judgeDeparture({ ...leaving, compteId: 'lou', members: [one, editor] })).toBe('plain');
  });

  it('of the last one is refused, unless it is said that nobody takes over', () => {
    const members = [one, editor];
    expect(judgeDeparture({ ...leaving, members })).toBe('refused');
    expect(judgeDeparture({ ...leaving, members, knowingly: true })).toBe('leaves_nobody');
  });

  it('of the last one, by the manager of the territory, leaves the structure to her', () => {
    expect(judgeDeparture({ ...leaving, members: [one], removedByModerator: true })).toBe(
      'taken_over',
    );
  });
});

describe('a member', () => {
  const situe = {
    structure_id: 's',
    commune: null,
    epci: null,
    departement: '30',
    region: '76',
    territoires: [],
  };
  const acteur = (...roles: Role[]): Acteur => ({
    compte_id: 'moi',
    courriel: '',
    nom: null,
    roles,
  });
  const partner = (structure_id: string, fonction: 'editeur' | 'responsable'): Role => ({
    role: 'partenaire',
    structure_id,
    fonction,
  });

  it('leaves by themselves, and is removed by who answers for the structure or moderates it', () => {
    const may = (who: Acteur, id: string): boolean => mayRemoveMember(who, id, situe);
    expect(may(acteur(partner('s', 'editeur')), 'moi')).toBe(true);
    expect(may(acteur(partner('s', 'editeur')), 'autre')).toBe(false);
    expect(may(acteur(partner('s', 'responsable')), 'autre')).toBe(true);
    expect(may(acteur(partner('t', 'responsable')), 'autre')).toBe(false);
    expect(may(acteur({ role: 'gestionnaire', maille: 'departement', code: '30' }), 'autre')).toBe(
      true,
    );
    expect(may(acteur({ role: 'gestionnaire', maille: 'departement', code: '34' }), 'autre')).toBe(
      false,
    );
  });
});
