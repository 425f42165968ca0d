import type { Dispositif } from '../../../api/dispositifs/dispositif.js';
import { SOURCES } from './cited-sources.js';
import { fait, handicapJusqua, rulesOf } from './rule-writer.js';
import { scheme } from './scheme.js';

const civique = rulesOf('service-civique');
const erasmus = rulesOf('erasmus-plus');
const snu = rulesOf('snu');

export const MISSIONS: readonly Dispositif[] = [
  scheme('service-civique', {
    nom: 'Service civique',
    famille: 'mission',
    description:
      "Une mission d'intérêt général dans une association, une collectivité ou un service public, sans condition de diplôme, avec une indemnité de l'État et un tuteur.",
    liste_cej: true,
    heures: [24, 48],
    duree: '6 à 12 mois, une seule fois dans la vie',
    entree: 'service-civique.gouv.fr ou auprès de la structure',
    thematiques: [
      'remobilisation--benevolat-action-citoyenne',
      'choisir-un-metier--decouvrir-un-metier-ou-un-secteur-dactivite',
    ],
    montants: [
      {
        libelle: "Indemnité de l'État",
        euros: 473.04,
        par: 'mois',
        annee: 2022,
        source: SOURCES.mlVichy,
      },
      {
        libelle: "Prestation de l'organisme",
        euros: 107.68,
        par: 'mois',
        annee: 2022,
        source: SOURCES.mlVichy,
      },
    ],
    faits: [
      fait(
        "Des ateliers ont noté que les mineurs n'y auraient pas droit : la loi dit le contraire, avec l'accord des parents.",
        SOURCES.ateliers,
      ),
      fait(
        "La limite de 30 ans en cas de handicap est écrite sans dire si elle court jusqu'au 31e anniversaire.",
        SOURCES.serviceCivique,
      ),
    ],
    regles: [
      civique.age('min', 16, {
        id: 'age-min',
        explication: 'il faut avoir 16 ans ou plus',
        source: SOURCES.serviceCivique,
      }),
      civique.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus, 30 ans avec une reconnaissance de handicap',
        source: SOURCES.serviceCivique,
        si: [handicapJusqua(30)],
      }),
      civique.auMoinsUn(
        ['nationalite-francaise', 'ressortissant-ue', 'titre-sejour-plus-un-an', 'refugie'],
        {
          id: 'nationalite',
          explication:
            "il faut être français, ressortissant de l'UE, de l'EEE ou de la Suisse, ou résider régulièrement en France depuis plus d'un an (sans durée pour un réfugié ou un étudiant étranger)",
          source: SOURCES.spServiceCivique,
          recours: "un titre d'étudiant ou une protection subsidiaire ouvrent aussi le droit",
        },
      ),
      civique.age('min', 18, {
        id: 'mineurs',
        explication: 'des partenaires disent ne prendre que des majeurs de 18 ans ou plus',
        source: SOURCES.ateliers,
        nature: 'pratique_locale',
        territoire: 'Occitanie',
      }),
      civique.age('max', 17, {
        id: 'accord-parental',
        effet: 'consentement-parental',
        explication:
          "avant 18 ans, il faut l'accord des parents et une mission adaptée, de 35 heures par semaine au plus",
        source: SOURCES.serviceCivique,
      }),
      civique.information({
        id: 'une-fois',
        explication: "le service civique ne se fait qu'une fois",
        source: SOURCES.spServiceCivique,
      }),
    ],
  }),
  scheme('snu', {
    nom: 'Service national universel, phase 3',
    acronyme: 'SNU',
    famille: 'mission',
    description:
      "L'engagement volontaire qui suivait le service national universel. Le SNU est arrêté : sa délégation a été supprimée le 1er janvier 2026.",
    statut: 'ferme',
    ferme_depuis: '2026-01-01',
    liste_cej: true,
    thematiques: ['remobilisation--benevolat-action-citoyenne'],
    regles: [
      snu.jusquau('2025-12-31', {
        id: 'fin',
        explication:
          "le SNU s'est arrêté le 31 décembre 2025, sa délégation étant supprimée le 1er janvier 2026",
        source: SOURCES.saintArnoult,
      }),
    ],
    sources: [SOURCES.listeCej],
  }),
  scheme('erasmus-plus', {
    nom: 'Erasmus+ et mobilité européenne',
    acronyme: 'Erasmus+',
    famille: 'mission',
    description:
      "Partir se former, faire un stage ou s'engager dans un autre pays d'Europe, avec une bourse et une structure qui prépare et accompagne le départ.",
    liste_cej: true,
    entree: "Par une structure d'envoi",
    thematiques: [
      'souvrir-a-linternational--connaitre-les-opportunites-demploi-a-letranger',
      'souvrir-a-linternational--sinformer-sur-les-aides-pour-travailler-a-letranger',
    ],
    regles: [
      erasmus.information({
        id: 'envoi',
        explication: "il faut passer par une structure d'envoi, par exemple Parcours le Monde",
        source: SOURCES.ateliers,
      }),
    ],
    sources: [SOURCES.listeCej],
  }),
];
