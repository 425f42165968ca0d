import { termesDe } from './terme.js';

// Values and labels of data·inclusion v1.0.8, https://github.com/gip-inclusion/data-inclusion-schema
export const PERSONNES_MOBILISATRICES = termesDe([
  [
    'professionnels',
    'Professionnels',
    'Service mobilisable par les professionnels de l’insertion.',
  ],
  ['usagers', 'Usagers', 'Service mobilisable par les usagers.'],
]);

export type PersonneMobilisatrice = (typeof PERSONNES_MOBILISATRICES)[number]['value'];
