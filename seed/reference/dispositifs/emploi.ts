import type { Dispositif } from '../../../api/dispositifs/dispositif.js';
import type { Critere } from '../../../api/dispositifs/regle.js';
import { SOURCES } from './cited-sources.js';
import { fait, handicapJusqua, rulesOf, seulementSi } from './rule-writer.js';
import { scheme } from './scheme.js';

const REPONDRE = ['trouver-un-emploi--repondre-a-des-offres-demploi'] as const;

const apprentissage = rulesOf('apprentissage');
const iae = rulesOf('iae');
const cie = rulesOf('cie-jeunes');
const pec = rulesOf('pec');
const pic = rulesOf('pic');
const pmsmp = rulesOf('pmsmp');

// One criterion of level 1, or three of level 2: a level-1 criterion weighs as three.
const CRITERES_IAE: readonly Critere[] = [
  { poids: 3, situations: ['beneficiaire-rsa'] },
  { poids: 1, situations: ['niveau-cap-max'] },
  { poids: 1, age_max: 25 },
  { poids: 1, situations: ['sortant-ase'] },
  { poids: 1, situations: ['handicap'] },
  { poids: 1, situations: ['sans-logement'] },
  { poids: 1, situations: ['refugie', 'demandeur-asile'] },
  { poids: 1, situations: ['frr'] },
  { poids: 1, situations: ['qpv'] },
  { poids: 1, situations: ['sous-main-de-justice'] },
];

export const EMPLOI: readonly Dispositif[] = [
  scheme('apprentissage', {
    nom: 'Apprentissage',
    famille: 'emploi-aide',
    description:
      "Un contrat de travail qui alterne entreprise et centre de formation (CFA), jusqu'au diplôme, avec un salaire qui dépend de l'âge et de l'année.",
    heures: [35, 35],
    duree: '6 mois à 3 ans, 4 ans avec une reconnaissance de handicap',
    entree: 'Trouver un employeur et un CFA',
    thematiques: [
      'se-former--trouver-sa-formation',
      'trouver-un-emploi--repondre-a-des-offres-demploi',
    ],
    faits: [
      fait('Au moins un quart du temps de travail se passe en formation.', SOURCES.spApprentissage),
      fait(
        "Le salaire va de 27 à 100 % du SMIC, selon l'âge et l'année de contrat.",
        SOURCES.spApprentissage,
      ),
      fait(
        "Un étranger d'un pays hors de l'UE, de l'EEE et de la Suisse doit avoir une autorisation de travail pour signer le contrat ; un mineur peut l'avoir sans titre de séjour.",
        SOURCES.oriane,
      ),
    ],
    regles: [
      apprentissage.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.spApprentissage,
        si: [seulementSi('15 ans suffit quand la classe de troisième est terminée', 15)],
      }),
      apprentissage.age('max', 29, {
        id: 'age-max',
        explication:
          'il faut avoir 29 ans au plus, sans limite avec une reconnaissance de handicap',
        source: SOURCES.spApprentissage,
        si: [
          handicapJusqua(null),
          seulementSi(
            '35 ans est admis dans certains cas, sans limite pour créer une entreprise ou pour un sportif de haut niveau',
            null,
          ),
        ],
      }),
    ],
  }),
  scheme('iae', {
    nom: "Insertion par l'activité économique",
    acronyme: 'IAE',
    famille: 'emploi-aide',
    description:
      "Un vrai contrat de travail dans une structure qui accompagne vers l'emploi : chantier, entreprise ou association d'insertion. L'entrée passe par la plateforme des emplois de l'inclusion.",
    liste_cej: true,
    duree: '24 mois au plus (PASS IAE)',
    entree: "Les emplois de l'inclusion, ou un prescripteur habilité",
    thematiques: REPONDRE,
    regles: [
      iae.age('min', 16, {
        id: 'age-min',
        explication: "il faut avoir 16 ans ou plus, sans limite d'âge ensuite",
        source: SOURCES.lesEmplois,
      }),
      iae.criteres(3, CRITERES_IAE, {
        id: 'criteres',
        explication:
          "il faut un critère de niveau 1 (RSA…) ou trois de niveau 2 (moins de 26 ans, CAP ou BEP au plus, RQTH, QPV, sortie de l'ASE…), deux seulement en association intermédiaire ou entreprise de travail temporaire",
        source: SOURCES.lesEmplois,
        recours:
          "d'autres critères comptent (ASS, AAH, longue durée sans emploi, parent isolé, mobilité…) et un prescripteur habilité peut les constater",
      }),
    ],
  }),
  scheme('pec', {
    nom: 'Parcours emploi compétences',
    acronyme: 'PEC',
    famille: 'emploi-aide',
    description:
      "Un contrat aidé chez un employeur non marchand (association, collectivité), avec un accompagnement et une formation. Le nombre de contrats dépend des crédits de l'année.",
    liste_cej: true,
    duree: '6 à 12 mois, 24 au plus',
    entree: 'Diagnostic de France Travail, de la mission locale ou de Cap emploi',
    thematiques: REPONDRE,
    regles: [
      pec.information({
        id: 'age',
        explication:
          "il n'y a pas de limite d'âge ; les difficultés d'accès à l'emploi s'apprécient au diagnostic",
        source: SOURCES.pecMinistere,
      }),
    ],
  }),
  scheme('cie-jeunes', {
    nom: 'Contrat initiative emploi jeunes',
    acronyme: 'CIE jeunes',
    famille: 'emploi-aide',
    description:
      "Un contrat aidé chez un employeur du secteur marchand. On ne sait pas ici s'il est encore ouvert en 2025 et 2026 : à demander à la mission locale.",
    statut: 'a_verifier',
    liste_cej: true,
    duree: '6 à 24 mois',
    thematiques: REPONDRE,
    regles: [
      cie.jusquau(null, {
        id: 'ouverture',
        explication: "l'ouverture du CIE jeunes en 2025 et 2026 n'est pas connue",
        source: SOURCES.contratsAidesJeunes,
      }),
      cie.age('max', 25, {
        id: 'age-max',
        explication:
          'il faut avoir 25 ans au plus, 30 ans avec une reconnaissance de handicap (règle de 2020)',
        source: SOURCES.contratsAidesJeunes,
        si: [handicapJusqua(30)],
      }),
    ],
  }),
  scheme('cddt-ea', {
    nom: 'CDD tremplin en entreprise adaptée',
    acronyme: 'CDDT',
    famille: 'emploi-aide',
    description:
      'Un contrat dans une entreprise adaptée pour aller ensuite vers un autre employeur. Il est dans la liste nationale du CEJ ; ses conditions ne sont pas encore vérifiées ici.',
    liste_cej: true,
    thematiques: REPONDRE,
    sources: [SOURCES.listeCej],
  }),
  scheme('pmsmp', {
    nom: 'Période de mise en situation en milieu professionnel',
    acronyme: 'PMSMP',
    famille: 'decouverte',
    description:
      'Quelques jours à un mois dans une entreprise pour découvrir un métier, confirmer un projet ou préparer un recrutement, avec une convention et sans salaire.',
    duree: '30 jours calendaires au plus par convention',
    entree: 'Convention avec la mission locale, France Travail ou Cap emploi',
    faits: [
      fait(
        "Pour un mini-stage d'élève, 30 heures par semaine au plus à 14 ans et 35 heures à 15 ans.",
        SOURCES.immersion,
      ),
    ],
    thematiques: [
      'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
      'choisir-un-metier--confirmer-son-choix-de-metier',
    ],
    regles: [
      pmsmp.information({
        id: 'duree',
        explication: 'une convention dure 30 jours calendaires au plus',
        source: SOURCES.immersion,
      }),
      pmsmp.information({
        id: 'objets',
        explication:
          'elle sert à découvrir un métier, à valider un projet ou à engager un recrutement',
        source: SOURCES.pmsmpMission,
      }),
    ],
  }),
  scheme('parrainage', {
    nom: "Parrainage vers l'emploi",
    famille: 'decouverte',
    description:
      "Un bénévole du monde professionnel conseille, ouvre son réseau et aide à préparer les entretiens. Ses conditions d'accès ne sont pas encore vérifiées ici.",
    entree: 'Mission locale ou réseau FACE',
    thematiques: [
      'preparer-sa-candidature--developper-son-reseau',
      'preparer-sa-candidature--valoriser-ses-competences',
    ],
    sources: [SOURCES.conventionObjectifs],
  }),
  scheme('pic', {
    nom: "Appels à projets du plan d'investissement dans les compétences",
    acronyme: 'PIC',
    famille: 'formation',
    description:
      'Des actions retenues sur appel à projets (100 % inclusion, intégration des réfugiés), citées dans la liste nationale du CEJ. Ce qui est encore ouvert se demande à chaque porteur.',
    statut: 'a_verifier',
    liste_cej: true,
    thematiques: ['remobilisation--bien-etre-confiance-en-soi'],
    regles: [
      pic.jusquau(null, {
        id: 'ouverture',
        explication: 'on ne sait pas quelles actions du PIC sont encore ouvertes',
        source: SOURCES.listeCej,
      }),
    ],
  }),
];
