import { expect, it } from 'vitest';
import type { Regle } from '../../api/contract';
import { askedSituations } from './asked-situations';

const BASIS = {
  id: 'essai',
  effet: 'condition',
  nature: 'droit',
  explication: 'il faut',
  source_nom: 'essai',
  source_url: null,
  reference_legale: null,
  valable_du: null,
  valable_au: null,
  verifiee_le: '2026-11-01',
} as const;

const RULES: Regle[] = [
  {
    ...BASIS,
    sujet: 'age',
    operateur: 'max',
    valeur: 25,
    si: [
      { situation: 'handicap', precision: null, valeur: 29 },
      { situation: null, precision: 'ailleurs', valeur: null },
    ],
  },
  { ...BASIS, sujet: 'jdc-faite', operateur: 'vrai' },
  { ...BASIS, sujet: 'situations', operateur: 'au-moins-un', valeur: ['qpv', 'frr'] },
  {
    ...BASIS,
    sujet: 'criteres',
    operateur: 'au-moins',
    valeur: 1,
    criteres: [
      { poids: 1, situations: ['sortant-ase'] },
      { poids: 1, age_max: 25 },
    ],
  },
  { ...BASIS, sujet: 'departement', operateur: 'parmi', valeur: ['30'] },
];

it('asks the situations of every rule, of its exceptions and of its criteria', () => {
  expect([...askedSituations(RULES)]).toEqual([
    'handicap',
    'jdc-faite',
    'qpv',
    'frr',
    'sortant-ase',
  ]);
});
