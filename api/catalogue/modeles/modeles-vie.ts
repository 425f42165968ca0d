import { modele } from './modele-de-service.js';

export const MODELES_VIE = {
  auto_ecole_sociale: [
    modele({
      suffixe: 'permis',
      nom: 'Permis de conduire à tarif solidaire',
      description:
        'Une auto-école à tarif solidaire pour préparer le code et le permis avec un accompagnement adapté, quand le permis est nécessaire au projet professionnel.',
      type: 'formation',
      thematiques: ['mobilite--preparer-un-permis', 'mobilite--financer-ma-mobilite'],
      publics: ['jeunes', 'demandeurs-emploi', 'beneficiaires-des-minimas-sociaux'],
      publics_precisions: 'Publics en difficulté qui ont un projet professionnel.',
      frais: 'payant',
      frais_precisions: 'Tarif solidaire.',
      mobilisable_par: ['professionnels'],
      modalite_entree: 'Prescription',
    }),
  ],
  mobilite: [
    modele({
      suffixe: 'mobilite',
      nom: 'Aide à la mobilité',
      description:
        'Une plateforme pour lever un frein de mobilité : conseil, et selon les lieux prêt ou location de véhicule, vélo, préparation du code, à tarif solidaire.',
      type: 'accompagnement',
      thematiques: [
        'mobilite--etre-accompagne-dans-son-parcours-mobilite',
        'mobilite--acceder-a-un-vehicule',
        'mobilite--mobilite-douce-partagee-collective',
      ],
      publics: ['jeunes', 'demandeurs-emploi', 'beneficiaires-des-minimas-sociaux'],
      publics_precisions: 'Publics en insertion qui ont un frein de mobilité.',
      conditions_acces: 'Sur prescription d’un organisme conventionné.',
      frais: 'payant',
      frais_precisions: 'Tarif solidaire.',
      mobilisable_par: ['professionnels'],
      modalite_entree: 'Prescription de la mission locale, de France Travail ou du Département',
    }),
  ],
  cada: [
    modele({
      suffixe: 'cada',
      dispositif: 'cada',
      nom: 'Hébergement et accompagnement pendant la demande d’asile',
      description:
        'Un hébergement avec un accompagnement social et administratif pour les personnes qui demandent l’asile, le temps de la procédure. On n’y entre que sur orientation de l’OFII.',
      type: 'accompagnement',
      thematiques: [
        'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
        'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
      ],
      publics: ['personnes-exilees'],
      publics_precisions: 'Demandeurs d’asile, majeurs et familles, en cours de procédure.',
      conditions_acces: 'Orientation par l’OFII ; pas d’accueil spontané.',
      mobilisable_par: ['professionnels'],
      modalite_entree: 'Orientation par l’OFII seulement',
    }),
  ],
  fjt: [
    modele({
      suffixe: 'fjt',
      dispositif: 'fjt',
      nom: 'Logement en foyer de jeunes travailleurs',
      description:
        'Un logement temporaire en résidence, pour les jeunes en emploi, en formation, en alternance ou en recherche. On y paie une redevance, que l’APL peut réduire.',
      type: 'accompagnement',
      thematiques: [
        'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
        'logement-hebergement--louer-un-logement',
        'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement',
      ],
      publics: ['jeunes', 'actifs', 'etudiants'],
      publics_precisions: 'Jeunes en emploi, en formation, en alternance ou en recherche.',
      frais: 'payant',
      frais_precisions: 'Redevance ; APL possible.',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Candidature en ligne ou SIAO',
    }),
  ],
  paej: [
    modele({
      suffixe: 'paej',
      dispositif: 'paej',
      nom: 'Écoute et soutien des jeunes',
      description:
        'Une écoute gratuite et confidentielle, pour parler de ce qui ne va pas : mal-être, famille, école, conduites à risque. Les parents peuvent aussi venir. L’accueil est sans condition, avec ou sans rendez-vous.',
      type: 'accompagnement',
      thematiques: [
        'sante--sante-mentale',
        'remobilisation--bien-etre-confiance-en-soi',
        'famille--soutien-a-la-parentalite-et-a-leducation',
      ],
      publics: ['jeunes', 'familles'],
      publics_precisions: 'De 12 à 25 ans, et leurs parents.',
      frais: 'gratuit',
      modes_mobilisation: ['se-presenter'],
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Avec ou sans rendez-vous',
    }),
  ],
  mda: [
    modele({
      suffixe: 'mda',
      dispositif: 'mda',
      nom: 'Accueil de la maison des adolescents',
      description:
        'Un lieu gratuit et confidentiel où des professionnels de la santé et de l’écoute reçoivent les adolescents, les jeunes et leurs parents, avec ou sans rendez-vous.',
      type: 'accompagnement',
      thematiques: [
        'sante--sante-mentale',
        'sante--acces-aux-soins',
        'famille--soutien-a-la-parentalite-et-a-leducation',
      ],
      publics: ['jeunes', 'familles'],
      publics_precisions: 'Adolescents, jeunes et leurs parents.',
      frais: 'gratuit',
      modes_mobilisation: ['se-presenter'],
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Avec ou sans rendez-vous',
    }),
  ],
  ccas: [
    modele({
      nom: 'Accueil et aide sociale',
      description:
        'L’accueil social de la commune ou de l’intercommunalité : informer sur les droits, aider dans les démarches, examiner les aides possibles.',
      type: 'accompagnement',
      thematiques: [
        'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
        'equipement-et-alimentation--alimentation',
      ],
      publics: ['tous-publics'],
      publics_precisions: 'Habitants de la commune.',
      modes_mobilisation: ['se-presenter'],
      mobilisable_par: ['usagers'],
      modalite_entree: 'Accueil direct',
    }),
  ],
  centre_social: [
    modele({
      nom: 'Accueil du centre social',
      description:
        'Un lieu ouvert à tous les habitants : accueil, activités, entraide, aide aux démarches et projets pour les jeunes et les familles.',
      type: 'accompagnement',
      thematiques: [
        'remobilisation--lien-social',
        'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
      ],
      publics: ['tous-publics'],
      publics_precisions: 'Habitants du territoire.',
      modes_mobilisation: ['se-presenter'],
      mobilisable_par: ['usagers'],
      modalite_entree: 'Accueil direct',
    }),
  ],
  cidff: [
    modele({
      nom: 'Information sur les droits des femmes et des familles',
      description:
        'Une information gratuite et anonyme sur ses droits : vie de couple et séparation, violences, famille, emploi, logement. Priorité aux femmes et aux familles.',
      type: 'information',
      thematiques: [
        'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        'famille--surmonter-conflits-separation-violence',
      ],
      publics: ['femmes', 'familles'],
      publics_precisions: 'Toute personne, priorité aux femmes et aux familles.',
      frais: 'gratuit',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Rendez-vous ou permanence',
    }),
  ],
  france_services: [
    modele({
      nom: 'Aide aux démarches France services',
      description:
        'Des agents aident gratuitement dans les démarches de tous les jours auprès des services publics : papiers, emploi, santé, famille, logement, impôts, sur place et en ligne.',
      type: 'accompagnement',
      thematiques: [
        'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        'numerique--acceder-a-des-services-en-ligne',
      ],
      publics: ['tous-publics'],
      frais: 'gratuit',
      modes_mobilisation: ['se-presenter'],
      mobilisable_par: ['usagers'],
      modalite_entree: 'Accueil direct',
    }),
  ],
  info_jeunesse: [
    modele({
      nom: 'Information jeunesse',
      description:
        'Un accueil gratuit pour s’informer sur tout ce qui concerne les jeunes : études, métiers, jobs, logement, santé, droits, loisirs, départ à l’étranger.',
      type: 'information',
      thematiques: [
        'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
        'se-former--trouver-sa-formation',
        'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger',
      ],
      publics: ['jeunes'],
      frais: 'gratuit',
      modes_mobilisation: ['se-presenter'],
      mobilisable_par: ['usagers'],
      modalite_entree: 'Accueil direct',
    }),
  ],
  mjc: [
    modele({
      nom: 'Activités de la maison des jeunes et de la culture',
      description:
        'Un lieu d’activités culturelles, sportives et citoyennes ouvert à tous, avec un accueil pour les jeunes.',
      type: 'atelier',
      thematiques: [
        'remobilisation--activites-sportives-et-culturelles',
        'remobilisation--lien-social',
      ],
      publics: ['tous-publics'],
      publics_precisions: 'Tous publics, jeunes en particulier.',
      modes_mobilisation: ['se-presenter'],
      mobilisable_par: ['usagers'],
      modalite_entree: 'Accueil direct',
    }),
  ],
  prevention: [
    modele({
      nom: 'Présence d’éducateurs de rue',
      description:
        'Des éducateurs présents là où sont les jeunes, sans inscription ni dossier : écouter, aider dans les démarches, relier à la famille, à l’école, aux soins, à l’emploi.',
      type: 'accompagnement',
      thematiques: [
        'remobilisation--lien-social',
        'difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte',
      ],
      publics: ['jeunes', 'familles'],
      publics_precisions: 'Jeunes et familles.',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Aller-vers',
    }),
  ],
  sport_insertion: [
    modele({
      nom: 'Parcours d’insertion par le sport',
      description:
        'Le sport pour se remettre en mouvement, reprendre confiance et avancer vers son projet, avec la mission locale.',
      type: 'accompagnement',
      thematiques: [
        'remobilisation--activites-sportives-et-culturelles',
        'remobilisation--bien-etre-confiance-en-soi',
      ],
      publics: ['jeunes'],
      publics_precisions: 'Jeunes en insertion par le sport.',
      mobilisable_par: ['professionnels'],
      modalite_entree: 'Prescription de la mission locale',
    }),
  ],
} as const;
