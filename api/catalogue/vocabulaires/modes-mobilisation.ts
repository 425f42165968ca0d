import { termesDe } from './terme.js';

// Values and labels of data·inclusion v1.0.8, https://github.com/gip-inclusion/data-inclusion-schema
export const MODES_MOBILISATION = termesDe([
  [
    'envoyer-un-courriel',
    'Envoyer un courriel',
    'Envoyer un courriel à l’adresse électronique associée au service, ou à défaut, à la structure.',
  ],
  [
    'se-presenter',
    'Se présenter',
    'Se présenter directement à l’adresse associée au service ou, à défaut, à la structure.',
  ],
  [
    'telephoner',
    'Téléphoner',
    'Téléphoner au numéro associé au service, ou à défaut, à la structure.',
  ],
  [
    'utiliser-lien-mobilisation',
    'Utiliser le lien de mobilisation',
    'Utiliser le lien de mobilisation du service.',
  ],
]);

export type ModeMobilisation = (typeof MODES_MOBILISATION)[number]['value'];
