import { termesDe } from './terme.js';

// Values and labels of data·inclusion v1.0.8, https://github.com/gip-inclusion/data-inclusion-schema
export const TYPES_SERVICES = termesDe([
  ['accompagnement', 'Accompagnement', 'Accompagnement global pour le retour à l’emploi'],
  [
    'aide-financiere',
    'Aide financière',
    'Prise en charge financière, aide ou rémunération soutenant le retour à l’emploi',
  ],
  [
    'aide-materielle',
    'Aide materielle',
    'Accéder à du matériel soutenant le retour à l’emploi (voiture, vélo, ordinateur, alimentation, etc)',
  ],
  [
    'atelier',
    'Atelier',
    'Groupe de travail constitué autour d’une activité, d’un thème soutenant le retour à l’emploi',
  ],
  ['formation', 'Formation', 'Formation dispensée par des professionnels pour les bénéficiaires'],
  [
    'information',
    'Information',
    'Premier niveau d’information apporté par des professionnels du secteur',
  ],
]);

export type TypeService = (typeof TYPES_SERVICES)[number]['value'];
