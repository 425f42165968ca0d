import type { Dispositif } from '../../../api/dispositifs/dispositif.js';
import { SOURCES } from './cited-sources.js';
import { fait, rulesOf, seulementSi } from './rule-writer.js';
import { scheme } from './scheme.js';

const fjt = rulesOf('fjt');
const cada = rulesOf('cada');
const paej = rulesOf('paej');
const mda = rulesOf('mda');

export const VIE: readonly Dispositif[] = [
  scheme('fjt', {
    nom: 'Foyer de jeunes travailleurs, Habitat Jeunes',
    acronyme: 'FJT',
    famille: 'logement',
    description:
      "Un logement en résidence pour qui travaille, se forme, est en alternance ou cherche un emploi. On paie une redevance, que l'APL peut réduire.",
    hebergement: true,
    entree: 'Candidature en ligne ou SIAO',
    thematiques: [
      'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
      'logement-hebergement--louer-un-logement',
    ],
    regles: [
      fjt.age('min', 16, {
        id: 'age-min',
        explication: 'des foyers, comme celui de Sète, annoncent un accueil à partir de 16 ans',
        source: SOURCES.fjtSete,
        nature: 'pratique_locale',
      }),
      fjt.age('max', 30, {
        id: 'age-max',
        explication: "des foyers, comme celui de Sète, annoncent un accueil jusqu'à 30 ans",
        source: SOURCES.fjtSete,
        nature: 'pratique_locale',
      }),
    ],
  }),
  scheme('cada', {
    nom: "Centre d'accueil pour demandeurs d'asile",
    acronyme: 'CADA',
    famille: 'logement',
    description:
      "Un hébergement et un accompagnement, le temps que la demande d'asile soit examinée. L'OFII y envoie les personnes : on ne s'y présente pas de soi-même.",
    hebergement: true,
    duree: 'La durée de la procédure',
    entree: 'OFII uniquement',
    thematiques: [
      'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
      'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
    ],
    faits: [
      fait(
        'Après la décision, il faut partir sous un mois en cas de refus, sous trois mois avec une protection.',
        SOURCES.casar,
      ),
    ],
    regles: [
      cada.est('demandeur-asile', {
        id: 'asile',
        explication: "il faut être demandeur d'asile, procédure en cours",
        source: SOURCES.coallia,
      }),
      cada.information({
        id: 'ofii',
        explication: "l'OFII décide de l'entrée : il n'y a pas d'accueil direct",
        source: SOURCES.coallia,
      }),
    ],
  }),
  scheme('paej', {
    nom: 'Point accueil écoute jeunes',
    acronyme: 'PAEJ',
    famille: 'sante',
    description:
      'Un lieu où parler à un professionnel de ce qui ne va pas, sans dire son nom, sans payer et sans condition. Les parents y sont aussi reçus.',
    duree: '1 jour à 5 mois',
    entree: 'Accueil direct',
    thematiques: [
      'sante--sante-mentale',
      'remobilisation--bien-etre-confiance-en-soi',
      'famille--surmonter-conflits-separation-violence',
    ],
    faits: [fait('355 lieux en France.', SOURCES.paejCaf)],
    regles: [
      paej.age('min', 12, {
        id: 'age-min',
        explication: 'il faut avoir 12 ans ou plus',
        source: SOURCES.paejMinistere,
        si: [seulementSi('la CAF parle de 10 à 25 ans', 10)],
      }),
      paej.age('max', 25, {
        id: 'age-max',
        explication: 'il faut avoir 25 ans au plus (les parents sont aussi reçus)',
        source: SOURCES.paejMinistere,
      }),
      paej.information({
        id: 'accueil',
        explication: "l'accueil est gratuit, anonyme et sans condition",
        source: SOURCES.paejMinistere,
      }),
    ],
  }),
  scheme('mda', {
    nom: 'Maison des adolescents',
    acronyme: 'MDA',
    famille: 'sante',
    description:
      "Une équipe de soignants et d'éducateurs qui écoute, oriente et accompagne les adolescents, gratuitement et sans condition. Les parents peuvent venir.",
    entree: 'Accueil direct ou rendez-vous',
    thematiques: [
      'sante--sante-mentale',
      'sante--acces-aux-soins',
      'remobilisation--bien-etre-confiance-en-soi',
    ],
    faits: [fait('Dans le Tarn, la maison accueille de 12 à 26 ans.', SOURCES.mdaTarn)],
    regles: [
      mda.age('min', 11, {
        id: 'age-min',
        explication: 'il faut avoir 11 ans ou plus',
        source: SOURCES.mda11,
      }),
      mda.age('max', 21, {
        id: 'age-max',
        explication: 'il faut avoir 21 ans au plus',
        source: SOURCES.mda11,
        si: [
          seulementSi("les âges changent selon les départements, jusqu'à 26 ans dans le Tarn", 26),
        ],
      }),
      mda.information({
        id: 'accueil',
        explication: "l'accueil est gratuit et sans condition",
        source: SOURCES.mda11,
      }),
    ],
  }),
];
