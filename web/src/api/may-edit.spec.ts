import { describe, expect, it } from 'vitest';
import { mayEdit } from './may-edit';

const SHEET = { structureId: 'a--1', codeInsee: '30341' };

describe('mayEdit', () => {
  it('offers nothing to a visitor, nor to a counsellor', () => {
    expect(mayEdit([], SHEET)).toBe(false);
    expect(mayEdit([{ role: 'conseiller' }], SHEET)).toBe(false);
  });

  it('offers their own sheets to partners, once accepted', () => {
    const own = { role: 'partenaire', structure_id: 'a--1' } as const;
    expect(mayEdit([{ ...own, fonction: 'editeur' }], SHEET)).toBe(true);
    expect(mayEdit([{ ...own, fonction: 'candidat' }], SHEET)).toBe(false);
    expect(mayEdit([{ ...own, structure_id: 'b--2', fonction: 'responsable' }], SHEET)).toBe(false);
  });

  it('offers the sheets of their département to managers', () => {
    const manager = { role: 'gestionnaire', maille: 'departement' } as const;
    expect(mayEdit([{ ...manager, code: '30' }], SHEET)).toBe(true);
    expect(mayEdit([{ ...manager, code: '34' }], SHEET)).toBe(false);
    expect(mayEdit([{ ...manager, code: '34' }], { ...SHEET, codeInsee: null })).toBe(true);
  });
});
