import { describe, expect, it } from 'vitest';
import { readRole } from './read-role';

const NOTHING = { fonction: '', structure: null, territory: null };

describe('readRole', () => {
  it('waits for the structure of a partner and for the territory of a manager', () => {
    expect(readRole({ ...NOTHING, name: 'partenaire' })).toBeNull();
    expect(readRole({ ...NOTHING, name: 'gestionnaire' })).toBeNull();
  });

  it('gives each role with what it bears on', () => {
    expect(readRole({ ...NOTHING, name: 'conseiller' })).toEqual({ role: 'conseiller' });
    const structure = { code: 'a--1' };
    expect(
      readRole({ ...NOTHING, name: 'partenaire', fonction: 'responsable', structure }),
    ).toEqual({ role: 'partenaire', structure_id: 'a--1', fonction: 'responsable' });
    const territory = { maille: 'departement', code: '30' } as const;
    expect(readRole({ ...NOTHING, name: 'gestionnaire', territory })).toEqual({
      role: 'gestionnaire',
      ...territory,
    });
  });
});
