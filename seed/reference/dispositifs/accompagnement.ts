import type { Dispositif, Montant } from '../../../api/dispositifs/dispositif.js';
import { SOURCES } from './cited-sources.js';
import { fait, handicapJusqua, rulesOf } from './rule-writer.js';
import { scheme } from './scheme.js';

const THEMATIQUES = [
  'choisir-un-metier--confirmer-son-choix-de-metier',
  'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
  'remobilisation--bien-etre-confiance-en-soi',
] as const;

const MAXIMUM_CEJ = [
  { annee: 2022, adulte: 500, imposable: null, mineur: null },
  { annee: 2023, adulte: 528, imposable: null, mineur: null },
  { annee: 2024, adulte: 552.29, imposable: 331.17, mineur: 220.92 },
  { annee: 2025, adulte: 561.68, imposable: 337, mineur: 224.68 },
] as const;

function montantsCej(): readonly Montant[] {
  return MAXIMUM_CEJ.flatMap(({ annee, adulte, imposable, mineur }) =>
    [
      { libelle: 'Allocation au plus, majeur non imposable', euros: adulte },
      { libelle: 'Allocation au plus, majeur imposé à la première tranche', euros: imposable },
      { libelle: 'Allocation au plus, mineur', euros: mineur },
    ].flatMap(({ libelle, euros }) =>
      euros === null
        ? []
        : [{ libelle, euros, par: 'mois', annee, source: SOURCES.mesAllocs } as const],
    ),
  );
}

const cej = rulesOf('cej');
const cejJr = rulesOf('cej-jr');
const pacea = rulesOf('pacea');
const obligation = rulesOf('obligation-de-formation');

const INSCRIPTION = "l'inscription peut encore se faire";

export const ACCOMPAGNEMENT: readonly Dispositif[] = [
  scheme('cej', {
    nom: "Contrat d'engagement jeune",
    acronyme: 'CEJ',
    famille: 'accompagnement',
    description:
      'Un accompagnement soutenu, semaine après semaine, vers un emploi ou une formation, avec une allocation qui dépend des ressources. Il se signe après un diagnostic à la mission locale ou à France Travail.',
    heures: [15, 20],
    duree: "6 à 12 mois, jusqu'à 18 à titre exceptionnel ; s'arrête au 26e anniversaire",
    entree: 'Diagnostic par la mission locale ou France Travail',
    thematiques: THEMATIQUES,
    montants: montantsCej(),
    faits: [
      fait(
        'Les montants de 2026 ne sont pas connus ici : ceux de 2025 sont les derniers lus.',
        SOURCES.mesAllocs,
      ),
      fait('Les mineurs peuvent signer un CEJ, dès 16 ans.', SOURCES.unafo),
      fait(
        "L'allocation ne se cumule pas avec la prime d'activité, sauf pour un travail antérieur (article R5131-24, II).",
        SOURCES.codeDuTravail,
      ),
      fait(
        "L'allocation est suspendue pendant un volontariat dans les armées, un SMV, un SMA ou un service civique (article R5131-24, III, 1° à 4°).",
        SOURCES.codeDuTravail,
      ),
      fait(
        "Les allocations de chômage, les revenus d'un stage de formation et la rémunération de l'E2C sont déduits en entier de l'allocation (article R5131-21).",
        SOURCES.juriblio,
      ),
    ],
    regles: [
      cej.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.spCej,
      }),
      cej.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus, 29 ans avec une reconnaissance de handicap',
        source: SOURCES.spCej,
        si: [handicapJusqua(29)],
      }),
      cej.nestPas('scolarise', {
        id: 'scolarise',
        explication: 'il ne faut être ni élève ni étudiant',
        source: SOURCES.unafo,
      }),
      cej.nestPas('en-formation', {
        id: 'en-formation',
        explication:
          'il ne faut pas être déjà en formation, même à distance, ni en E2C ou en Promo 16-18',
        source: SOURCES.questionsCej,
      }),
      cej.est('inscrit-demandeur-emploi', {
        id: 'inscription',
        explication: "il faut être inscrit comme demandeur d'emploi",
        source: SOURCES.questionsCej,
        recours: INSCRIPTION,
      }),
      cej.nestPas('en-pacea', {
        id: 'en-pacea',
        explication: 'il ne faut pas être en PACEA, qui ne se cumule pas avec le CEJ',
        source: SOURCES.capMetiers,
        recours: 'un CEJ peut prendre la suite du PACEA',
      }),
      cej.nestPas('en-cej', {
        id: 'en-cej',
        explication:
          'il ne faut pas être déjà en CEJ, un nouveau étant possible six mois après la fin du précédent',
        source: { nom: 'avocat.fr et infonet', url: null },
      }),
      cej.information({
        id: 'diagnostic',
        explication:
          "la difficulté durable d'accès à l'emploi s'apprécie au diagnostic, à la mission locale ou à France Travail",
        source: SOURCES.unafo,
      }),
      cej.est('beneficiaire-rsa', {
        id: 'rsa',
        effet: 'information',
        explication:
          "l'allocation du CEJ ne se cumule pas avec le RSA, sauf pour qui y figure comme personne à charge",
        source: SOURCES.codeDuTravail,
        loi: 'article R5131-24, I',
      }),
    ],
  }),
  scheme('cej-jr', {
    nom: "Contrat d'engagement jeune, jeunes en rupture",
    acronyme: 'CEJ-JR',
    famille: 'accompagnement',
    description:
      "Une équipe va vers les jeunes que plus personne n'accompagne, renoue le lien et prépare, à leur rythme, l'entrée en CEJ. Portée par une association retenue sur appel à projets, avec la mission locale.",
    entree: 'Aller vers, par la structure retenue et la mission locale',
    thematiques: ['remobilisation--bien-etre-confiance-en-soi', 'remobilisation--lien-social'],
    regles: [
      cejJr.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.mayotte,
      }),
      cejJr.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus, 29 ans avec une reconnaissance de handicap',
        source: SOURCES.mayotte,
        si: [handicapJusqua(29)],
      }),
      cejJr.nestPas('inscrit-demandeur-emploi', {
        id: 'rupture',
        explication:
          "il faut être sans ressources et hors du service public de l'emploi, non inscrit ou sans contact avec son conseiller depuis cinq mois au moins",
        source: SOURCES.dreetsBfc,
        recours: 'une personne inscrite mais sans contact depuis cinq mois peut entrer',
      }),
    ],
    sources: [SOURCES.fas],
  }),
  scheme('pacea', {
    nom: "Parcours contractualisé d'accompagnement vers l'emploi et l'autonomie",
    acronyme: 'PACEA',
    famille: 'accompagnement',
    description:
      "Le cadre ordinaire de l'accompagnement en mission locale : un diagnostic, un contrat signé dans le mois qui suit, puis des étapes choisies ensemble. Une aide ponctuelle peut être accordée au cas par cas.",
    duree: "24 mois au plus, par phases renouvelables ; s'arrête au 26e anniversaire",
    entree: 'Mission locale uniquement',
    thematiques: THEMATIQUES,
    faits: [
      fait(
        "L'aide ponctuelle n'est ni imposable ni saisissable (article L5131-5).",
        SOURCES.codeDuTravail,
      ),
    ],
    regles: [
      pacea.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.capMetiers,
      }),
      pacea.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus',
        source: SOURCES.capMetiers,
      }),
      pacea.est('inscrit-demandeur-emploi', {
        id: 'inscription',
        explication: "depuis la réforme de 2025, il faut être inscrit comme demandeur d'emploi",
        source: SOURCES.capMetiers,
        recours: INSCRIPTION,
      }),
      pacea.nestPas('en-cej', {
        id: 'en-cej',
        explication: 'il ne faut pas être en CEJ, qui ne se cumule pas avec le PACEA',
        source: SOURCES.capMetiers,
        recours: 'un PACEA peut prendre la suite du CEJ',
      }),
      pacea.information({
        id: 'diagnostic',
        explication:
          "le risque d'exclusion professionnelle s'apprécie au diagnostic de la mission locale",
        source: SOURCES.capMetiers,
      }),
    ],
    sources: [SOURCES.ml09],
  }),
  scheme('obligation-de-formation', {
    nom: 'Obligation de formation des 16-18 ans',
    famille: 'accompagnement',
    description:
      "Depuis septembre 2020, chaque jeune de 16 ans à la veille de ses 18 ans doit être à l'école, en apprentissage, en formation, en service civique, en emploi ou accompagné. La mission locale repère et propose une solution à qui n'en a pas.",
    duree: "Jusqu'au 18e anniversaire",
    entree: 'Mission locale ; numéro gratuit 0 800 122 500',
    thematiques: [
      'se-former--trouver-sa-formation',
      'choisir-un-metier--confirmer-son-choix-de-metier',
    ],
    faits: [fait('Numéro gratuit : 0 800 122 500.', SOURCES.emploilr)],
    regles: [
      obligation.age('min', 16, {
        id: 'age-min',
        explication: "l'obligation commence à 16 ans",
        source: SOURCES.cidj,
      }),
      obligation.age('max', 17, {
        id: 'age-max',
        explication: "l'obligation s'arrête à la veille des 18 ans",
        source: SOURCES.cidj,
      }),
    ],
  }),
];
