import { expect, it } from 'vitest';
import { readRole } from './read-role.js';

it.each([
  ['administrateur', { role: 'administrateur' }],
  ['conseiller', { role: 'conseiller' }],
  ['gestionnaire:departement:30', { role: 'gestionnaire', maille: 'departement', code: '30' }],
  ['partenaire:dora--7', { role: 'partenaire', structure_id: 'dora--7', fonction: 'responsable' }],
  [
    'partenaire:dora--7:editeur',
    { role: 'partenaire', structure_id: 'dora--7', fonction: 'editeur' },
  ],
])('%s is a role', (written, role) => {
  expect(readRole(written)).toEqual(role);
});

it.each([
  '',
  'chef',
  'administrateur:30',
  'gestionnaire',
  'gestionnaire:canton:30',
  'gestionnaire:departement',
  'partenaire',
  'partenaire:dora--7:chef',
])('%j is none', (written) => {
  expect(readRole(written)).toBeNull();
});
