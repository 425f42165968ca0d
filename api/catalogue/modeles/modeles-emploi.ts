import { modele } from './modele-de-service.js';

const CEJ = modele({
  suffixe: 'cej',
  dispositif: 'cej',
  nom: 'Contrat d’engagement jeune (CEJ)',
  description:
    'Un accompagnement intensif de 15 à 20 heures par semaine pour trouver un emploi, une formation ou un autre projet, avec un conseiller. Il dure de 6 à 12 mois et peut ouvrir droit à une allocation.',
  type: 'accompagnement',
  thematiques: [
    'choisir-un-metier--confirmer-son-choix-de-metier',
    'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
    'trouver-un-emploi--repondre-a-des-offres-demploi',
    'se-former--trouver-sa-formation',
  ],
  publics: ['jeunes'],
  publics_precisions:
    'De 16 à 25 ans révolus ; moins de 30 ans avec une reconnaissance de handicap.',
  mobilisable_par: ['usagers', 'professionnels'],
  modalite_entree: 'Diagnostic avec un conseiller de la mission locale ou de France Travail',
});

const PACEA = modele({
  suffixe: 'pacea',
  dispositif: 'pacea',
  nom: 'Accompagnement PACEA',
  description:
    'Un parcours d’accompagnement de 24 mois au plus avec un conseiller de la mission locale, fait d’étapes choisies ensemble : métier, formation, logement, santé, mobilité, budget. Une aide ponctuelle est possible.',
  type: 'accompagnement',
  thematiques: [
    'choisir-un-metier--confirmer-son-choix-de-metier',
    'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
    'se-former--trouver-sa-formation',
    'difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte',
  ],
  publics: ['jeunes'],
  publics_precisions: 'De 16 à 25 ans révolus, sortis de l’école.',
  mobilisable_par: ['usagers', 'professionnels'],
  modalite_entree: 'Rendez-vous avec un conseiller de la mission locale',
});

export const MODELES_EMPLOI = {
  mission_locale: [CEJ, PACEA],
  ml_antenne: [CEJ, PACEA],
  cej_jr: [
    modele({
      suffixe: 'cej-jr',
      dispositif: 'cej-jr',
      nom: 'CEJ jeunes en rupture',
      description:
        'Une équipe va à la rencontre des jeunes qui n’ont plus de contact avec la mission locale ou France Travail et les aide à reprendre pied, jusqu’à l’entrée en contrat d’engagement jeune.',
      type: 'accompagnement',
      thematiques: [
        'remobilisation--lien-social',
        'remobilisation--bien-etre-confiance-en-soi',
        'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
      ],
      publics: ['jeunes', 'personnes-en-situation-durgence'],
      publics_precisions:
        'De 16 à 25 ans, jusqu’à 29 ans avec une reconnaissance de handicap ; jeunes en rupture.',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Aller-vers, orientation par les partenaires',
    }),
  ],
  service_civique: [
    modele({
      suffixe: 'service-civique',
      dispositif: 'service-civique',
      nom: 'Missions de service civique',
      description:
        'Une mission d’intérêt général de 6 à 12 mois, indemnisée, sans condition de diplôme, qu’on ne fait qu’une fois dans sa vie. Les mineurs peuvent y entrer avec l’accord d’un parent et une mission adaptée.',
      type: 'accompagnement',
      thematiques: [
        'remobilisation--benevolat-action-citoyenne',
        'choisir-un-metier--identifier-ses-points-forts-et-ses-competences',
      ],
      publics: ['jeunes'],
      publics_precisions: 'De 16 à 25 ans ; jusqu’à 30 ans avec une reconnaissance de handicap.',
      conditions_acces:
        'Être de l’Union européenne, de l’EEE ou de Suisse, ou avoir un titre de séjour qui le permet ; accord parental pour les mineurs.',
      modes_mobilisation: ['utiliser-lien-mobilisation'],
      mobilisable_par: ['usagers', 'professionnels'],
      lien_mobilisation: 'https://www.service-civique.gouv.fr',
      modalite_entree: 'Candidature sur service-civique.gouv.fr ou auprès de l’organisme',
    }),
  ],
  iae: [
    modele({
      suffixe: 'iae',
      dispositif: 'iae',
      nom: 'Emploi en insertion par l’activité économique',
      description:
        'Un vrai contrat de travail, payé au moins au SMIC, avec un accompagnement pour préparer la suite. Le parcours dure 24 mois au plus (PASS IAE).',
      type: 'accompagnement',
      thematiques: [
        'trouver-un-emploi--repondre-a-des-offres-demploi',
        'trouver-un-emploi--maintien-dans-lemploi',
      ],
      publics: ['demandeurs-emploi', 'beneficiaires-des-minimas-sociaux', 'jeunes'],
      publics_precisions:
        'Personnes éloignées de l’emploi ; avoir moins de 26 ans est un des critères, il ne suffit pas.',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Plateforme « les emplois de l’inclusion » ou prescripteur habilité',
    }),
  ],
  regie_quartier: [
    modele({
      suffixe: 'iae',
      dispositif: 'iae',
      nom: 'Emploi en régie de quartier',
      description:
        'Un contrat de travail en insertion dans une régie de quartier : des travaux utiles aux habitants, avec un accompagnement vers l’emploi durable.',
      type: 'accompagnement',
      thematiques: [
        'trouver-un-emploi--repondre-a-des-offres-demploi',
        'trouver-un-emploi--maintien-dans-lemploi',
        'remobilisation--lien-social',
      ],
      publics: ['demandeurs-emploi', 'residents-qpv-frr', 'jeunes'],
      publics_precisions: 'Habitants des quartiers prioritaires de la ville.',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Candidature ou prescription',
    }),
  ],
  cap_emploi: [
    modele({
      nom: 'Accompagnement vers l’emploi et handicap',
      description:
        'Un accompagnement vers l’emploi, et dans l’emploi, pour les personnes reconnues travailleurs handicapés ou qui en ont fait la demande.',
      type: 'accompagnement',
      thematiques: [
        'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
        'trouver-un-emploi--repondre-a-des-offres-demploi',
        'trouver-un-emploi--maintien-dans-lemploi',
      ],
      publics: ['personnes-en-situation-de-handicap', 'demandeurs-emploi'],
      publics_precisions: 'Travailleurs handicapés, reconnaissance obtenue ou en cours.',
      conditions_acces: 'Être bénéficiaire de l’obligation d’emploi des travailleurs handicapés.',
      mobilisable_par: ['professionnels'],
      modalite_entree: 'Prescription de France Travail, de la mission locale ou de la MDPH',
    }),
  ],
  face: [
    modele({
      suffixe: 'parrainage',
      nom: 'Rencontres d’employeurs et parrainage',
      description:
        'Un club d’entreprises engagées : rencontrer des employeurs ouverts à tous les profils, être parrainé, préparer ses candidatures.',
      type: 'accompagnement',
      thematiques: [
        'preparer-sa-candidature--developper-son-reseau',
        'choisir-un-metier--connaitre-les-opportunites-demploi',
        'trouver-un-emploi--convaincre-un-recruteur-en-entretien',
      ],
      publics: ['jeunes', 'residents-qpv-frr'],
      publics_precisions: 'Jeunes des quartiers prioritaires de la ville.',
      mobilisable_par: ['professionnels'],
      modalite_entree: 'Prescription',
    }),
  ],
} as const;
