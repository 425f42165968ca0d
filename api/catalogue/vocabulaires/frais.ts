import { termesDe } from './terme.js';

// Values and labels of data·inclusion v1.0.8, https://github.com/gip-inclusion/data-inclusion-schema
export const FRAIS = termesDe([
  ['gratuit', 'Gratuit', 'L’accès au lieu et/ou à ses services est gratuit'],
  ['payant', 'Payant', 'L’accès au lieu et/ou à ses services est payant'],
]);

export type Frais = (typeof FRAIS)[number]['value'];
