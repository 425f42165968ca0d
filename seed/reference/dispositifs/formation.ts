import type { Dispositif } from '../../../api/dispositifs/dispositif.js';
import { SOURCES } from './cited-sources.js';
import { fait, handicapJusqua, rulesOf, seulementSi } from './rule-writer.js';
import { scheme } from './scheme.js';

const TROUVER = [
  'se-former--trouver-sa-formation',
  'se-former--monter-son-dossier-de-formation',
] as const;

const LISTE = [SOURCES.listeCej] as const;

const ecole = rulesOf('ecole-de-production');
const prepa = rulesOf('prepa-apprentissage');
const projet = rulesOf('projet-pro');
const readaptation = rulesOf('espo-esrp');
const sesame = rulesOf('sesame');

export const FORMATION: readonly Dispositif[] = [
  scheme('ecole-de-production', {
    nom: 'École de production',
    famille: 'formation',
    description:
      "Une école privée, reconnue par l'État, où l'on apprend un métier en fabriquant de vraies commandes : deux tiers du temps à l'atelier, sous statut scolaire. La motivation est le seul critère.",
    liste_cej: true,
    duree: 'CAP en 2 ans',
    entree: 'Entretien puis séjour de découverte de 1 à 5 jours',
    thematiques: [
      'se-former--trouver-sa-formation',
      'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
    ],
    faits: [
      fait('71 écoles en France.', SOURCES.banqueDesTerritoires),
      fait('Dans la liste du CEJ, par dérogation.', SOURCES.listeCej),
    ],
    regles: [
      ecole.age('min', 15, {
        id: 'age-min',
        explication: 'il faut avoir 15 ans ou plus',
        source: SOURCES.emforBfc,
        si: [seulementSi('14 ans est possible dans un atelier sans machine dangereuse', 14)],
      }),
      ecole.age('max', 18, {
        id: 'age-max',
        explication: 'il faut avoir 18 ans au plus',
        source: SOURCES.emforBfc,
      }),
    ],
  }),
  scheme('ecole-etre', {
    nom: 'École de la transition écologique',
    acronyme: 'ETRE',
    famille: 'formation',
    description:
      'Des parcours gratuits, de quelques jours à un an, pour se remobiliser par des chantiers concrets et découvrir les métiers de la transition écologique.',
    entree: 'Inscription directe ou prescription de la mission locale',
    thematiques: [
      'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
      'remobilisation--bien-etre-confiance-en-soi',
    ],
  }),
  scheme('prepa-apprentissage', {
    nom: 'Prépa apprentissage',
    famille: 'formation',
    description:
      "Un parcours qui préparait l'entrée en apprentissage. L'expérimentation de l'État a pris fin le 31 décembre 2024 ; un organisme peut en proposer une suite locale.",
    statut: 'ferme',
    ferme_depuis: '2024-12-31',
    liste_cej: true,
    duree: '3 mois à 1 an',
    thematiques: TROUVER,
    regles: [
      prepa.jusquau('2024-12-31', {
        id: 'fin',
        explication: "l'expérimentation de l'État était ouverte jusqu'au 31 décembre 2024",
        source: SOURCES.cereq,
      }),
      prepa.age('min', 16, {
        id: 'age-min',
        explication: 'il fallait avoir 16 ans ou plus',
        source: SOURCES.cereq,
      }),
      prepa.age('max', 29, {
        id: 'age-max',
        explication: 'il fallait avoir 29 ans au plus',
        source: SOURCES.cereq,
      }),
    ],
    sources: LISTE,
  }),
  scheme('prepa-competences', {
    nom: 'Prépa compétences',
    famille: 'formation',
    description:
      "Une préparation à l'entrée en formation : explorer des métiers, confirmer un projet, vérifier les prérequis. Elle est dans la liste nationale du CEJ ; ses conditions d'accès ne sont pas encore vérifiées ici.",
    liste_cej: true,
    thematiques: TROUVER,
    sources: LISTE,
  }),
  scheme('formation-prequalifiante', {
    nom: 'Formation préqualifiante',
    famille: 'formation',
    description:
      "Une formation qui remet à niveau et précise le projet avant d'entrer en formation qualifiante. Les conditions dépendent de chaque formation.",
    liste_cej: true,
    thematiques: TROUVER,
    sources: LISTE,
  }),
  scheme('formation-qualifiante', {
    nom: 'Formation qualifiante',
    famille: 'formation',
    description:
      "Une formation qui apprend les gestes d'un métier précis. Les conditions dépendent de chaque formation.",
    liste_cej: true,
    thematiques: TROUVER,
    sources: LISTE,
  }),
  scheme('formation-certifiante', {
    nom: 'Formation certifiante',
    famille: 'formation',
    description:
      'Une formation qui mène à une certification reconnue, titre ou bloc de compétences. Les conditions dépendent de chaque formation.',
    liste_cej: true,
    thematiques: TROUVER,
    sources: LISTE,
  }),
  scheme('formation-diplomante', {
    nom: 'Formation diplômante',
    famille: 'formation',
    description:
      "Une formation qui mène à un diplôme d'État. Les conditions dépendent de chaque formation.",
    liste_cej: true,
    thematiques: TROUVER,
    sources: LISTE,
  }),
  scheme('projet-pro', {
    nom: 'Projet Pro (Région Occitanie)',
    famille: 'formation',
    description:
      'Le parcours préqualifiant de la Région Occitanie pour construire un projet de métier et se remettre à niveau, avec la rémunération des stagiaires de la Région.',
    liste_cej: true,
    entree: 'Prescription de la mission locale, de France Travail ou de Cap emploi',
    thematiques: [
      'choisir-un-metier--confirmer-son-choix-de-metier',
      'se-former--trouver-sa-formation',
    ],
    faits: [fait("Dans le Gard et l'Hérault, il est porté par AMS Grand Sud.", SOURCES.ateliers)],
    regles: [
      projet.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.aidesJeunes,
      }),
      projet.est('inscrit-demandeur-emploi', {
        id: 'inscription',
        explication: "il faut être demandeur d'emploi",
        source: SOURCES.aidesJeunes,
        recours: "l'inscription peut encore se faire",
      }),
    ],
  }),
  scheme('espo-esrp', {
    nom: 'Préorientation et réadaptation professionnelle',
    acronyme: 'ESPO/ESRP',
    famille: 'formation',
    description:
      "Pour qui a une reconnaissance de handicap : d'abord un bilan de préorientation (ESPO), puis, s'il le faut, une formation adaptée (ESRP), rémunérée.",
    liste_cej: true,
    duree: 'ESPO : 14 semaines au plus ; ESRP : 1 à 3 ans, ou 12 mois au plus pour une préparation',
    entree: 'Décision de la MDPH (CDAPH), environ 4 mois',
    thematiques: [
      'sante--constituer-un-dossier-mdph-invalidite',
      'choisir-un-metier--confirmer-son-choix-de-metier',
      'se-former--trouver-sa-formation',
    ],
    regles: [
      readaptation.age('min', 16, {
        id: 'age-min',
        explication: "il faut avoir 16 ans ou plus, sans limite d'âge ensuite",
        source: SOURCES.spReadaptation,
      }),
      readaptation.est('handicap', {
        id: 'handicap',
        explication: 'il faut une reconnaissance de handicap (RQTH), obtenue ou en cours',
        source: SOURCES.spReadaptation,
      }),
      readaptation.information({
        id: 'mdph',
        explication: "l'entrée demande une décision de la MDPH, environ quatre mois",
        source: SOURCES.espoMinistere,
      }),
    ],
    sources: [SOURCES.fagerh],
  }),
  scheme('sesame', {
    nom: 'Parcours SESAME',
    acronyme: 'SESAME',
    famille: 'financement',
    description:
      "Un accompagnement personnel vers les métiers du sport et de l'animation, qui finance la formation jusqu'au diplôme.",
    liste_cej: true,
    duree: "Jusqu'au diplôme",
    entree: 'Référent de la DRAJES ou du SDJES',
    thematiques: ['se-former--trouver-sa-formation', 'se-former--monter-son-dossier-de-formation'],
    regles: [
      sesame.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.drjscs,
      }),
      sesame.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus, 29 ans avec une reconnaissance de handicap',
        source: SOURCES.drjscs,
        si: [
          handicapJusqua(29),
          {
            situation: 'handicap',
            precision: "les textes disent tantôt « moins de 30 ans », tantôt « jusqu'à 30 ans »",
            valeur: 30,
          },
        ],
      }),
      sesame.auMoinsUn(['qpv', 'frr', 'en-cej', 'sortant-ase'], {
        id: 'difficulte',
        explication:
          "il faut habiter un quartier prioritaire ou une commune rurale en zone de revitalisation, ou rencontrer une difficulté sociale reconnue (CEJ, sortie de l'ASE…)",
        source: SOURCES.drjscs,
        recours:
          "être sans appui familial, en FJT, en E2C, à l'EPIDE ou suivi par la PJJ compte aussi",
      }),
    ],
  }),
];
