import { describe, expect, it } from 'vitest';
import type { Role } from '../../accounts/acteur.js';
import { maySee } from './may-follow.js';

const acteur = (compte_id: string, ...roles: Role[]) => ({
  compte_id,
  courriel: '',
  nom: null,
  roles,
});
const manager: Role = { role: 'gestionnaire', maille: 'departement', code: '30' };

describe('a followed source', () => {
  it('is seen by who follows it', () =>
    expect(maySee(acteur('moi', manager), { ajoutee_par: 'moi' })).toBe(true));

  it('is not seen by another manager, even of the same territory', () =>
    expect(maySee(acteur('autre', manager), { ajoutee_par: 'moi' })).toBe(false));

  it('that nobody follows any more is not seen by managers', () =>
    expect(maySee(acteur('moi', manager), { ajoutee_par: null })).toBe(false));

  it('is always seen by administrators', () =>
    expect(maySee(acteur('admin', { role: 'administrateur' }), { ajoutee_par: null })).toBe(true));
});
