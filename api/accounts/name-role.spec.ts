import { expect, it } from 'vitest';
import { nameRole } from './name-role.js';

it('the editor and the manager of one structure are one role, changed', () => {
  const editor = { role: 'partenaire', structure_id: 's1', fonction: 'editeur' } as const;
  expect(nameRole(editor)).toBe(nameRole({ ...editor, fonction: 'responsable' }));
  expect(nameRole(editor)).not.toBe(nameRole({ ...editor, structure_id: 's2' }));
  expect(nameRole({ role: 'gestionnaire', maille: 'departement', code: '30' })).toBe(
    'gestionnaire:departement:30',
  );
});
