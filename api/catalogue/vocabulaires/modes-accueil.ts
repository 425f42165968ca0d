import { termesDe } from './terme.js';

// Values and labels of data·inclusion v1.0.8, https://github.com/gip-inclusion/data-inclusion-schema
export const MODES_ACCUEIL = termesDe([
  ['a-distance', 'À distance', 'Le service est proposé à distance, par téléphone ou internet.'],
  [
    'en-presentiel',
    'En présentiel',
    'Le service est proposé en présentiel, à l’adresse associée à ce service.',
  ],
]);

export type ModeAccueil = (typeof MODES_ACCUEIL)[number]['value'];
