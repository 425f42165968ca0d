import { expect, it } from 'vitest';
import { askedSituations } from './asked-situations';

it('asks the situations of every rule, of its exceptions and of its criteria', () => {
  const asked = askedSituations([
    { id: 'a', sujet: 'age', valeur: 25, si: [{ situation: 'handicap' }, { situation: null }] },
    { id: 'b', sujet: 'jdc-faite' },
    { id: 'c', sujet: 'situations', valeur: ['qpv', 'frr'] },
    { id: 'd', sujet: 'criteres', criteres: [{ situations: ['sortant-ase'] }, {}] },
  ]);
  expect([...asked].toSorted()).toEqual([
    'age',
    'frr',
    'handicap',
    'jdc-faite',
    'qpv',
    'sortant-ase',
  ]);
});
