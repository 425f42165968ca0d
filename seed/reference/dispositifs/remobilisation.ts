import type { Dispositif } from '../../../api/dispositifs/dispositif.js';
import { SOURCES } from './cited-sources.js';
import { fait, rulesOf, seulementSi } from './rule-writer.js';
import { scheme } from './scheme.js';

const OUTRE_MER = ['971', '972', '973', '974', '976', '986', '987', '988'] as const;

const e2c = rulesOf('e2c');
const epide = rulesOf('epide');
const promo = rulesOf('promo-16-18');
const smv = rulesOf('smv');
const sma = rulesOf('sma');

export const REMOBILISATION: readonly Dispositif[] = [
  scheme('e2c', {
    nom: 'École de la deuxième chance',
    acronyme: 'E2C',
    famille: 'formation',
    description:
      'Une école pour qui a quitté la sienne depuis un an au moins, avec ou sans diplôme : remise à niveau, projet de métier et stages en entreprise. Les stagiaires sont rémunérés par la Région.',
    liste_cej: true,
    heures: [35, 35],
    duree: '4 à 12 mois en Occitanie',
    entree:
      "Toute l'année : information collective puis entretien, directement ou par la mission locale",
    thematiques: [
      'remobilisation--bien-etre-confiance-en-soi',
      'choisir-un-metier--confirmer-son-choix-de-metier',
      'se-former--trouver-sa-formation',
    ],
    faits: [
      fait(
        '40 % du temps se passe en entreprise, sur des semaines de 35 heures.',
        SOURCES.e2cLorraine,
      ),
      fait(
        "En Occitanie, la Région annonce 16 à 26 ans, et jusqu'à 29 ans selon les sites.",
        SOURCES.regionE2c,
      ),
    ],
    regles: [
      e2c.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.spE2c,
      }),
      e2c.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus',
        source: SOURCES.spE2c,
        si: [seulementSi("la Région Occitanie annonce jusqu'à 29 ans selon les sites", 29)],
      }),
      e2c.est('sorti-ecole-plus-un-an', {
        id: 'sortie-ecole',
        explication: "il faut avoir quitté l'école depuis un an au moins, avec ou sans diplôme",
        source: SOURCES.spE2c,
      }),
      e2c.nestPas('en-emploi', {
        id: 'en-emploi',
        explication: 'il faut être sans emploi',
        source: SOURCES.spE2c,
      }),
      e2c.information({
        id: 'nationalite',
        explication: 'toutes les nationalités sont acceptées',
        source: SOURCES.spE2c,
      }),
    ],
  }),
  scheme('epide', {
    nom: "Établissement pour l'insertion dans l'emploi",
    acronyme: 'EPIDE',
    famille: 'formation',
    description:
      "Un internat de semaine pour reprendre un rythme, se remettre à niveau et construire un projet d'emploi ou de formation, avec une allocation. Sept jours francs permettent de changer d'avis après la signature.",
    hebergement: true,
    liste_cej: true,
    duree: '8 mois, renouvelable, 24 mois au plus',
    entree: "Candidature en ligne ou réunion d'information",
    thematiques: [
      'remobilisation--bien-etre-confiance-en-soi',
      'choisir-un-metier--confirmer-son-choix-de-metier',
      'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
    ],
    montants: [
      {
        libelle: 'Allocation des volontaires',
        euros: 450,
        par: 'mois',
        annee: 2022,
        source: SOURCES.spEpide,
      },
      { libelle: 'Prime mensuelle', euros: 50, par: 'mois', annee: 2022, source: SOURCES.spEpide },
    ],
    faits: [
      fait(
        "Internat du lundi au vendredi ; l'accueil du week-end est possible pour des majeurs sans logement.",
        SOURCES.epideMinistere,
      ),
      fait(
        "Des pages anciennes annoncent encore 210 € et une prime de 90 € (montants d'avant 2022), ou 18 ans : l'allocation a changé le 1er janvier 2022 et l'âge fin 2021.",
        SOURCES.affichesParisiennes,
      ),
    ],
    regles: [
      epide.age('min', 17, {
        id: 'age-min',
        explication: 'il faut avoir 17 ans ou plus (depuis fin 2021)',
        source: SOURCES.spEpide,
      }),
      epide.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus',
        source: SOURCES.spEpide,
      }),
      epide.nestPas('en-emploi', {
        id: 'en-emploi',
        explication: 'il faut être sans emploi',
        source: SOURCES.spEpide,
      }),
      epide.nestPas('en-formation', {
        id: 'en-formation',
        explication: 'il ne faut pas être en formation',
        source: SOURCES.spEpide,
      }),
      epide.nestPas('scolarise', {
        id: 'scolarise',
        explication: "il ne faut plus être à l'école",
        source: SOURCES.spEpide,
      }),
      epide.est('niveau-cap-max', {
        id: 'niveau',
        explication: 'il faut un niveau CAP ou BEP au plus, ou un bac sans qualification',
        source: SOURCES.epideMinistere,
        recours: 'un bac sans qualification professionnelle est aussi admis',
      }),
      epide.est('jdc-faite', {
        id: 'jdc',
        explication: 'il faut être en règle avec la Journée défense et citoyenneté (JDC)',
        source: SOURCES.spEpide,
      }),
      epide.auMoinsUn(['nationalite-francaise', 'titre-sejour-plus-un-an'], {
        id: 'sejour',
        explication:
          "il faut être de nationalité française, ou résider régulièrement en France depuis plus d'un an avec le droit de travailler",
        source: SOURCES.spEpide,
      }),
      epide.information({
        id: 'aptitude',
        explication: "l'aptitude médicale est vérifiée à l'entrée",
        source: SOURCES.spEpide,
      }),
    ],
  }),
  scheme('promo-16-18', {
    nom: 'Promo 16-18',
    famille: 'formation',
    description:
      "À l'Afpa, un parcours court en groupe pour des mineurs sans école, sans formation et sans emploi : reprendre confiance, découvrir des métiers, préparer la suite.",
    liste_cej: true,
    duree: '13 semaines (15 étaient annoncées au lancement)',
    entree: 'Prescription de la mission locale ou du CIO',
    thematiques: [
      'remobilisation--bien-etre-confiance-en-soi',
      'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
    ],
    regles: [
      promo.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.gazetteYvelines,
      }),
      promo.age('max', 17, {
        id: 'age-max',
        explication:
          "ce parcours « 16-18 ans » est destiné aux mineurs, jusqu'à la veille des 18 ans",
        source: SOURCES.gazetteYvelines,
        si: [seulementSi('le titre annonce 16-18 ans et le texte parle de mineurs', 18)],
      }),
      promo.nestPas('scolarise', {
        id: 'scolarise',
        explication: "il ne faut plus être à l'école",
        source: SOURCES.gazetteYvelines,
      }),
      promo.nestPas('en-formation', {
        id: 'en-formation',
        explication: 'il ne faut pas être en formation',
        source: SOURCES.gazetteYvelines,
      }),
      promo.nestPas('en-emploi', {
        id: 'en-emploi',
        explication: 'il faut être sans emploi',
        source: SOURCES.gazetteYvelines,
      }),
      promo.information({
        id: 'prescription',
        explication: "l'entrée passe par la mission locale ou le CIO",
        source: SOURCES.gazetteYvelines,
      }),
    ],
    sources: [SOURCES.listeCej],
  }),
  scheme('smv', {
    nom: 'Service militaire volontaire',
    acronyme: 'SMV',
    famille: 'formation',
    description:
      "Un contrat de volontaire dans l'armée, en internat, qui mêle vie militaire, remise à niveau et apprentissage d'un métier civil.",
    hebergement: true,
    liste_cej: true,
    duree: '6 à 12 mois',
    ou: "Aucun centre en Occitanie : il faut rejoindre un centre d'une autre région, où l'on est logé.",
    thematiques: ['remobilisation--bien-etre-confiance-en-soi', 'se-former--trouver-sa-formation'],
    faits: [fait("Il n'y a pas de centre en Occitanie.", SOURCES.ateliers)],
    regles: [
      smv.age('min', 18, {
        id: 'age-min',
        explication: 'il faut avoir 18 ans ou plus',
        source: SOURCES.spSmv,
      }),
      smv.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus',
        source: SOURCES.spSmv,
      }),
      smv.est('nationalite-francaise', {
        id: 'nationalite',
        explication: 'il faut être de nationalité française',
        source: SOURCES.spSmv,
      }),
      smv.est('jdc-faite', {
        id: 'jdc',
        explication: 'il faut avoir fait sa Journée défense et citoyenneté (JDC)',
        source: SOURCES.spSmv,
      }),
      smv.information({
        id: 'aptitude',
        explication: "l'aptitude médicale est vérifiée à l'incorporation",
        source: SOURCES.spSmv,
      }),
      smv.information({
        id: 'residence',
        explication:
          "le SMV s'adresse aux habitants de métropole et aux Français de l'étranger ; outre-mer, c'est le SMA",
        source: SOURCES.spSmv,
      }),
    ],
  }),
  scheme('sma', {
    nom: 'Service militaire adapté',
    acronyme: 'SMA',
    famille: 'formation',
    description:
      "L'équivalent outre-mer du service militaire volontaire : un contrat de volontaire en internat pour apprendre un métier, réservé aux habitants d'outre-mer.",
    hebergement: true,
    liste_cej: true,
    ou: 'Outre-mer uniquement : aucun centre en Occitanie.',
    thematiques: ['remobilisation--bien-etre-confiance-en-soi', 'se-former--trouver-sa-formation'],
    regles: [
      sma.departements(OUTRE_MER, {
        id: 'residence',
        explication: 'il faut habiter outre-mer',
        source: SOURCES.spSmv,
      }),
    ],
  }),
];
