import { SITUATIONS, type Situation } from './situations.js';
import { typeset } from './typeset.js';

export type GroupeDeSituations =
  | 'nationalite-sejour'
  | 'sante'
  | 'ecole-formation'
  | 'emploi-accompagnement'
  | 'territoire'
  | 'vie-quotidienne';

export type SituationQuestion = {
  readonly slug: Situation;
  readonly libelle: string;
  readonly question: string;
  readonly aide: string | null;
  readonly groupe: GroupeDeSituations;
  readonly ordre: number;
};

type Wording = Omit<SituationQuestion, 'slug' | 'ordre'>;

const WORDINGS: Record<Situation, Wording> = {
  'nationalite-francaise': {
    libelle: 'Nationalité française',
    question: 'Est-elle de nationalité française ?',
    aide: null,
    groupe: 'nationalite-sejour',
  },
  'ressortissant-ue': {
    libelle: "Ressortissant de l'UE, de l'EEE ou de la Suisse",
    question: "Vient-elle d'un autre pays de l'Union européenne, de l'EEE ou de Suisse ?",
    aide: 'EEE : Islande, Liechtenstein, Norvège.',
    groupe: 'nationalite-sejour',
  },
  'titre-sejour-plus-un-an': {
    libelle: "En France depuis plus d'un an, en règle",
    question: "Réside-t-elle régulièrement en France depuis plus d'un an ?",
    aide: "Avec un titre de séjour en cours, qui permet de travailler pour entrer à l'EPIDE.",
    groupe: 'nationalite-sejour',
  },
  'demandeur-asile': {
    libelle: "Demande d'asile en cours",
    question: "A-t-elle une demande d'asile en cours ?",
    aide: "L'attestation de demande d'asile le montre.",
    groupe: 'nationalite-sejour',
  },
  refugie: {
    libelle: 'Statut de réfugié',
    question: 'A-t-elle le statut de réfugié ?',
    aide: null,
    groupe: 'nationalite-sejour',
  },
  handicap: {
    libelle: 'Reconnaissance de handicap (RQTH)',
    question: 'A-t-elle une reconnaissance de handicap (RQTH) ?',
    aide: "Si une demande est en cours à la MDPH, laissez sans réponse. La reconnaissance repousse plusieurs limites d'âge.",
    groupe: 'sante',
  },
  scolarise: {
    libelle: "À l'école ou étudiant",
    question: "Va-t-elle encore à l'école, au lycée ou à l'université ?",
    aide: null,
    groupe: 'ecole-formation',
  },
  'sorti-ecole-plus-un-an': {
    libelle: "Hors de l'école depuis un an ou plus",
    question: "A-t-elle quitté l'école depuis un an ou plus ?",
    aide: null,
    groupe: 'ecole-formation',
  },
  'niveau-cap-max': {
    libelle: 'CAP ou BEP au plus',
    question: 'Son niveau est-il un CAP ou un BEP, au plus ?',
    aide: "Oui aussi pour qui n'a aucun diplôme.",
    groupe: 'ecole-formation',
  },
  'sans-diplome': {
    libelle: 'Sans diplôme',
    question: 'Est-elle sans aucun diplôme ?',
    aide: 'Le brevet des collèges ne compte pas comme un diplôme professionnel.',
    groupe: 'ecole-formation',
  },
  'en-formation': {
    libelle: 'En formation',
    question: 'Suit-elle une formation en ce moment ?',
    aide: 'Y compris à distance.',
    groupe: 'ecole-formation',
  },
  'en-emploi': {
    libelle: 'En emploi',
    question: 'A-t-elle un emploi en ce moment ?',
    aide: null,
    groupe: 'emploi-accompagnement',
  },
  'inscrit-demandeur-emploi': {
    libelle: "Inscrit comme demandeur d'emploi",
    question: "Est-elle inscrite comme demandeuse d'emploi ?",
    aide: null,
    groupe: 'emploi-accompagnement',
  },
  'en-cej': {
    libelle: 'En CEJ',
    question: "Est-elle en contrat d'engagement jeune (CEJ) ?",
    aide: null,
    groupe: 'emploi-accompagnement',
  },
  'en-pacea': {
    libelle: 'En PACEA',
    question: 'Est-elle en PACEA à la mission locale ?',
    aide: null,
    groupe: 'emploi-accompagnement',
  },
  'jdc-faite': {
    libelle: 'Journée défense et citoyenneté faite',
    question: 'A-t-elle fait sa Journée défense et citoyenneté (JDC) ?',
    aide: null,
    groupe: 'ecole-formation',
  },
  'beneficiaire-rsa': {
    libelle: 'Bénéficiaire du RSA',
    question: 'Touche-t-elle le RSA ?',
    aide: null,
    groupe: 'emploi-accompagnement',
  },
  qpv: {
    libelle: 'Habite un quartier prioritaire (QPV)',
    question: 'Habite-t-elle un quartier prioritaire de la ville (QPV) ?',
    aide: "L'adresse exacte le dit.",
    groupe: 'territoire',
  },
  frr: {
    libelle: 'Habite une commune rurale en zone de revitalisation (FRR, ex-ZRR)',
    question:
      'Habite-t-elle une commune rurale classée France ruralités revitalisation (FRR, ex-ZRR) ?',
    aide: null,
    groupe: 'territoire',
  },
  'sortant-ase': {
    libelle: "Sortie de l'aide sociale à l'enfance (ASE)",
    question: "Sort-elle de l'aide sociale à l'enfance (ASE) ?",
    aide: null,
    groupe: 'vie-quotidienne',
  },
  'sous-main-de-justice': {
    libelle: 'Suivi par la justice',
    question: 'Est-elle suivie par la justice (PJJ, SPIP) ?',
    aide: null,
    groupe: 'vie-quotidienne',
  },
  parent: {
    libelle: 'A un enfant à charge',
    question: 'A-t-elle un enfant à charge ?',
    aide: null,
    groupe: 'vie-quotidienne',
  },
  'sans-logement': {
    libelle: 'Sans logement stable',
    question: 'Est-elle sans logement stable ?',
    aide: 'À la rue, hébergée chez des tiers ou en hébergement.',
    groupe: 'vie-quotidienne',
  },
  'sans-permis': {
    libelle: 'Sans permis de conduire',
    question: 'Est-elle sans permis de conduire ?',
    aide: null,
    groupe: 'vie-quotidienne',
  },
};

/** Each situation as a person would ask it of the counsellor, in the order of asking. */
export const SITUATION_QUESTIONS: readonly SituationQuestion[] = SITUATIONS.map((slug, index) => {
  const { libelle, question, aide, groupe } = WORDINGS[slug];
  return {
    slug,
    libelle: typeset(libelle),
    question: typeset(question),
    aide: aide === null ? null : typeset(aide),
    groupe,
    ordre: index + 1,
  };
});

const AGE_QUESTION = 'Quel âge a-t-elle ?';

export const questionFor = (asked: Situation | 'age'): string =>
  typeset(asked === 'age' ? AGE_QUESTION : WORDINGS[asked].question);
