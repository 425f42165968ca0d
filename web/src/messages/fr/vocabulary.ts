import { sentence } from './format';

/** The 29 kinds of structure. */
export const KINDS = {
  afpa: 'Afpa',
  auto_ecole_sociale: 'Auto-école sociale',
  cada: 'Centre d’accueil de demandeurs d’asile',
  cap_emploi: 'Cap emploi',
  ccas: 'Centre communal d’action sociale',
  cej_jr: 'CEJ «\u00a0jeunes en rupture\u00a0»',
  centre_social: 'Centre social',
  cfa: 'Centre de formation d’apprentis',
  cidff: 'CIDFF (droits des femmes et des familles)',
  e2c: 'École de la 2e chance',
  ecole_etre: 'École de la transition écologique',
  ecole_production: 'École de production',
  epide: 'EPIDE',
  face: 'Club FACE',
  fjt: 'Foyer de jeunes travailleurs',
  france_services: 'France services',
  iae: 'Insertion par l’activité économique',
  info_jeunesse: 'Information Jeunesse',
  mda: 'Maison des adolescents',
  mission_locale: 'Mission locale',
  mjc: 'Maison des jeunes et de la culture',
  ml_antenne: 'Antenne de mission locale',
  mobilite: 'Plateforme de mobilité',
  paej: 'Point accueil écoute jeunes',
  prevention: 'Prévention spécialisée',
  projet_pro: 'Projet Pro (Région)',
  regie_quartier: 'Régie de quartier',
  service_civique: 'Accueil de service civique',
  sport_insertion: 'Insertion par le sport',
};

export const SERVICE_TYPES = {
  accompagnement: 'Accompagnement',
  'aide-financiere': 'Aide financière',
  'aide-materielle': 'Aide matérielle',
  atelier: 'Atelier',
  formation: 'Formation',
  information: 'Information',
};

export const FEES = { gratuit: 'Gratuit', payant: 'Payant' };

export const RECEPTION = {
  'a-distance': 'À distance',
  'en-presentiel': 'Sur place',
};

export function wordOf(words: Readonly<Record<string, string>>, slug: string): string {
  return words[slug] ?? sentence(slug.replaceAll(/[_-]/g, ' '));
}

export const DISPOSITIFS = {
  apprentissage: 'Apprentissage',
  cada: 'CADA',
  'cddt-ea': 'CDD tremplin en entreprise adaptée',
  cej: 'Contrat d’engagement jeune (CEJ)',
  'cej-jr': 'CEJ «\u00a0jeunes en rupture\u00a0»',
  'cie-jeunes': 'CIE jeunes',
  e2c: 'École de la 2e chance (E2C)',
  'ecole-de-production': 'École de production',
  'ecole-etre': 'École de la transition écologique (ETRE)',
  epide: 'EPIDE',
  'erasmus-plus': 'Erasmus+',
  'espo-esrp': 'ESPO et ESRP',
  fjt: 'Foyer de jeunes travailleurs (FJT)',
  'formation-certifiante': 'Formation certifiante',
  'formation-diplomante': 'Formation diplômante',
  'formation-prequalifiante': 'Formation préqualifiante',
  'formation-qualifiante': 'Formation qualifiante',
  iae: 'Insertion par l’activité économique (IAE)',
  mda: 'Maison des adolescents (MDA)',
  'obligation-de-formation': 'Obligation de formation',
  pacea: 'PACEA',
  paej: 'Point accueil écoute jeunes (PAEJ)',
  parrainage: 'Parrainage',
  pec: 'Parcours emploi compétences (PEC)',
  pic: 'Appels à projets du PIC',
  pmsmp: 'Immersion en entreprise (PMSMP)',
  'prepa-apprentissage': 'Prépa-apprentissage',
  'prepa-competences': 'Prépa compétences',
  'projet-pro': 'Projet Pro (Région)',
  'promo-16-18': 'Promo 16-18 (Afpa)',
  'service-civique': 'Service civique',
  sesame: 'Parcours SESAME',
  sma: 'Service militaire adapté (SMA)',
  smv: 'Service militaire volontaire (SMV)',
  snu: 'SNU',
};

export function dispositifLabel(slug: string): string {
  return wordOf(DISPOSITIFS, slug);
}
