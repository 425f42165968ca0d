import { modele } from './modele-de-service.js';

export const MODELES_FORMATION = {
  afpa: [
    modele({
      suffixe: 'promo-16-18',
      dispositif: 'promo-16-18',
      nom: 'Promo 16-18',
      description:
        'Treize semaines pour les jeunes de 16 à 18 ans qui ne sont plus à l’école, ni en emploi, ni en formation : prendre le temps de construire un projet avant de repartir vers une formation, un apprentissage ou un emploi.',
      type: 'formation',
      thematiques: [
        'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
        'choisir-un-metier--confirmer-son-choix-de-metier',
        'se-former--trouver-sa-formation',
        'remobilisation--bien-etre-confiance-en-soi',
      ],
      publics: ['jeunes'],
      publics_precisions: 'De 16 à 18 ans, sans école, sans emploi et sans formation.',
      conditions_acces: 'Sur prescription de la mission locale ou d’un CIO.',
      mobilisable_par: ['professionnels'],
      modalite_entree: 'Prescription de la mission locale ou d’un CIO',
    }),
  ],
  cfa: [
    modele({
      suffixe: 'apprentissage',
      dispositif: 'apprentissage',
      nom: 'Formation en apprentissage',
      description:
        'Apprendre un métier et obtenir un diplôme ou un titre en alternant le travail chez un employeur, qui verse un salaire, et les cours au centre de formation d’apprentis. Le contrat dure de 6 mois à 3 ans.',
      type: 'formation',
      thematiques: [
        'se-former--trouver-sa-formation',
        'choisir-un-metier--confirmer-son-choix-de-metier',
        'trouver-un-emploi--repondre-a-des-offres-demploi',
      ],
      publics: ['jeunes'],
      publics_precisions:
        'De 16 à 29 ans ; dès 15 ans après la classe de 3e. Sans limite d’âge avec une reconnaissance de handicap.',
      conditions_acces: 'Il faut un employeur avec qui signer le contrat.',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Contrat d’apprentissage signé avec un employeur',
      volume_horaire_hebdomadaire: 35,
    }),
  ],
  e2c: [
    modele({
      suffixe: 'e2c',
      dispositif: 'e2c',
      nom: 'École de la 2e chance',
      description:
        'Pour les jeunes sortis de l’école depuis au moins un an, avec ou sans diplôme : remise à niveau, construction d’un projet de métier et stages en entreprise, pendant 4 à 12 mois en Occitanie. On y entre toute l’année.',
      type: 'formation',
      thematiques: [
        'se-former--trouver-sa-formation',
        'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
        'choisir-un-metier--confirmer-son-choix-de-metier',
        'lecture-ecriture-calcul--maitriser-le-francais',
        'lecture-ecriture-calcul--maitriser-le-calcul',
        'remobilisation--bien-etre-confiance-en-soi',
      ],
      publics: ['jeunes'],
      publics_precisions: 'Jeunes sans emploi, sortis de l’école depuis un an.',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree:
        'Information collective puis entretien ; prescription de la mission locale ou de France Travail',
      volume_horaire_hebdomadaire: 35,
    }),
  ],
  ecole_etre: [
    modele({
      suffixe: 'ecole-etre',
      dispositif: 'ecole-etre',
      nom: 'École de la transition écologique (ETRE)',
      description:
        'Des parcours d’une semaine à un an pour découvrir des métiers manuels de la transition écologique, reprendre confiance par le faire et préciser son projet.',
      type: 'formation',
      thematiques: [
        'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
        'se-former--trouver-sa-formation',
        'remobilisation--bien-etre-confiance-en-soi',
      ],
      publics: ['jeunes'],
      publics_precisions: 'Jeunes en réflexion sur leur avenir ou en décrochage.',
      frais: 'gratuit',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Inscription directe ou prescription de la mission locale',
    }),
  ],
  ecole_production: [
    modele({
      suffixe: 'ecole-de-production',
      dispositif: 'ecole-de-production',
      nom: 'École de production',
      description:
        'Préparer un CAP en deux ans en travaillant à l’atelier sur de vraies commandes, deux tiers du temps. La seule condition est la motivation, éprouvée par un entretien et un séjour de découverte.',
      type: 'formation',
      thematiques: [
        'se-former--trouver-sa-formation',
        'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
      ],
      publics: ['jeunes'],
      publics_precisions: 'Jeunes de 15 à 18 ans.',
      conditions_acces: 'Motivation.',
      mobilisable_par: ['usagers', 'professionnels'],
      modalite_entree: 'Entretien et séjour de découverte',
      volume_horaire_hebdomadaire: 35,
    }),
  ],
  epide: [
    modele({
      suffixe: 'epide',
      dispositif: 'epide',
      nom: 'Parcours EPIDE, en internat la semaine',
      description:
        'Un contrat de volontaire de 8 mois, renouvelable jusqu’à 24 mois, en internat du lundi au vendredi, pour construire son projet d’emploi ou de formation et le préparer. Une allocation est versée. On peut se rétracter pendant 7 jours francs.',
      type: 'accompagnement',
      thematiques: [
        'choisir-un-metier--confirmer-son-choix-de-metier',
        'se-former--trouver-sa-formation',
        'remobilisation--bien-etre-confiance-en-soi',
        'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
      ],
      publics: ['jeunes'],
      publics_precisions: 'De 17 à 25 ans, sans emploi ni formation, volontaires.',
      conditions_acces:
        'Journée défense et citoyenneté en règle ; aptitude médicale ; pour une personne étrangère, séjour régulier avec autorisation de travail.',
      modes_mobilisation: ['utiliser-lien-mobilisation'],
      mobilisable_par: ['usagers', 'professionnels'],
      lien_mobilisation: 'https://www.epide.fr',
      modalite_entree:
        'Candidature en ligne, information collective ou prescription de la mission locale',
      hebergement: true,
    }),
  ],
  projet_pro: [
    modele({
      suffixe: 'projet-pro',
      dispositif: 'projet-pro',
      nom: 'Projet Pro',
      description:
        'Une formation du programme régional pour préparer son projet professionnel avant une qualification. Elle est rémunérée par la Région.',
      type: 'formation',
      thematiques: [
        'choisir-un-metier--confirmer-son-choix-de-metier',
        'se-former--trouver-sa-formation',
      ],
      publics: ['demandeurs-emploi', 'jeunes'],
      mobilisable_par: ['professionnels'],
      modalite_entree: 'Prescription de la mission locale, de France Travail ou de Cap emploi',
    }),
  ],
} as const;
