import { termesDe } from './terme.js';

// Our own vocabulary, beside reseaux_porteurs which lacks several of these kinds.
// The description says in a person's words what one finds there.
export const TYPES_STRUCTURE = termesDe([
  ['afpa', 'Centre Afpa', 'Une formation pour apprendre un métier ou trouver sa voie'],
  ['auto_ecole_sociale', 'Auto-école solidaire', 'Passer le permis à tarif solidaire'],
  [
    'cada',
    'Centre d’accueil de demandeurs d’asile (CADA)',
    'Un hébergement pendant la demande d’asile',
  ],
  ['cap_emploi', 'Cap emploi', 'Un accompagnement vers l’emploi quand on a un handicap'],
  [
    'ccas',
    'Centre communal ou intercommunal d’action sociale (CCAS, CIAS)',
    'Une aide sociale près de chez soi',
  ],
  [
    'cej_jr',
    'Équipe CEJ jeunes en rupture (CEJ-JR)',
    'Des professionnels qui viennent à la rencontre des jeunes loin de tout',
  ],
  [
    'centre_social',
    'Centre social ou espace de vie sociale',
    'Des activités et de l’aide dans le quartier ou le village',
  ],
  [
    'cfa',
    'Centre de formation d’apprentis (CFA)',
    'Apprendre un métier en étant payé par un employeur',
  ],
  [
    'cidff',
    'Centre d’information sur les droits des femmes et des familles (CIDFF)',
    'Connaître ses droits, gratuitement et sans donner son nom',
  ],
  [
    'e2c',
    'École de la 2e chance (E2C)',
    'Reprendre pied et bâtir un projet de métier, avec des stages',
  ],
  [
    'ecole_etre',
    'École de la transition écologique (ETRE)',
    'Découvrir des métiers manuels et écologiques',
  ],
  [
    'ecole_production',
    'École de production',
    'Apprendre un métier en fabriquant de vraies commandes',
  ],
  [
    'epide',
    'Établissement pour l’insertion dans l’emploi (EPIDE)',
    'Un internat en semaine pour construire son projet',
  ],
  [
    'face',
    'Fondation agir contre l’exclusion (FACE)',
    'Rencontrer des employeurs et trouver un parrain ou une marraine',
  ],
  [
    'fjt',
    'Foyer de jeunes travailleurs (FJT), Habitat Jeunes',
    'Un logement meublé pour jeunes en emploi ou en formation',
  ],
  ['france_services', 'France services', 'De l’aide pour ses démarches administratives'],
  [
    'iae',
    'Structure d’insertion par l’activité économique (IAE)',
    'Un contrat de travail avec un accompagnement',
  ],
  [
    'info_jeunesse',
    'Information jeunesse (CRIJ, BIJ, PIJ)',
    'Toutes les informations pour les jeunes, gratuitement',
  ],
  ['mda', 'Maison des adolescents (MDA)', 'Parler de sa santé et de ce qui ne va pas'],
  [
    'mission_locale',
    'Mission locale',
    'Un conseiller pour l’emploi, la formation, le logement, la santé',
  ],
  [
    'mjc',
    'Maison des jeunes et de la culture (MJC)',
    'Des activités culturelles et un lieu pour se retrouver',
  ],
  ['ml_antenne', 'Antenne de mission locale', 'La mission locale, plus près de chez soi'],
  [
    'mobilite',
    'Plateforme de mobilité',
    'De quoi se déplacer : prêt de véhicule, conseils, code de la route',
  ],
  [
    'paej',
    'Point accueil écoute jeunes (PAEJ)',
    'Quelqu’un à qui parler, gratuitement et en confiance',
  ],
  ['prevention', 'Prévention spécialisée', 'Des éducateurs de rue, sans inscription'],
  [
    'projet_pro',
    'Opérateur de Projet Pro',
    'Une formation de la Région pour construire son projet professionnel',
  ],
  ['regie_quartier', 'Régie de quartier', 'Un travail d’utilité sociale dans son quartier'],
  [
    'service_civique',
    'Organisme d’accueil de service civique',
    'Une mission d’intérêt général indemnisée',
  ],
  ['sport_insertion', 'Insertion par le sport', 'Se remettre en mouvement par le sport'],
]);

export type TypeStructure = (typeof TYPES_STRUCTURE)[number]['value'];

/** How the kinds are named when there are several of them. */
export const TYPES_STRUCTURE_PLURIEL: Readonly<Record<TypeStructure, string>> = {
  afpa: 'Centres Afpa',
  auto_ecole_sociale: 'Auto-écoles solidaires',
  cada: 'Centres d’accueil de demandeurs d’asile',
  cap_emploi: 'Cap emploi',
  ccas: 'Centres d’action sociale',
  cej_jr: 'Équipes CEJ jeunes en rupture',
  centre_social: 'Centres sociaux',
  cfa: 'Centres de formation d’apprentis',
  cidff: 'Centres d’information sur les droits des femmes et des familles',
  e2c: 'Écoles de la 2e chance',
  ecole_etre: 'Écoles de la transition écologique',
  ecole_production: 'Écoles de production',
  epide: 'EPIDE',
  face: 'Clubs FACE',
  fjt: 'Foyers de jeunes travailleurs',
  france_services: 'Espaces France services',
  iae: 'Structures d’insertion par l’activité économique',
  info_jeunesse: 'Structures information jeunesse',
  mda: 'Maisons des adolescents',
  mission_locale: 'Missions locales',
  mjc: 'Maisons des jeunes et de la culture',
  ml_antenne: 'Antennes de missions locales',
  mobilite: 'Plateformes de mobilité',
  paej: 'Points accueil écoute jeunes',
  prevention: 'Équipes de prévention spécialisée',
  projet_pro: 'Opérateurs de Projet Pro',
  regie_quartier: 'Régies de quartier',
  service_civique: 'Organismes d’accueil de service civique',
  sport_insertion: 'Structures d’insertion par le sport',
};
