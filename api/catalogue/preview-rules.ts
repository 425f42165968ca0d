import { explainEligibility } from '../dispositifs/explain-eligibility.js';
import type { Raison, Regle, Verdict } from '../dispositifs/regle.js';
import type { Profil } from '../dispositifs/situations.js';

export type ExampleProfile = {
  readonly cle: string;
  readonly libelle: string;
  readonly profil: Profil;
};

/** Five young people as counsellors meet them; nobody in particular. */
export const EXAMPLE_PROFILES: readonly ExampleProfile[] = [
  {
    cle: 'mineur-decrocheur',
    libelle: '17 ans, sans diplôme, hors de l’école depuis plus d’un an',
    profil: {
      age: 17,
      situations: [
        'nationalite-francaise',
        'sans-diplome',
        'sorti-ecole-plus-un-an',
        'sans-permis',
      ],
      situations_exclues: ['scolarise', 'en-formation', 'en-emploi', 'handicap'],
    },
  },
  {
    cle: 'jeune-en-cej',
    libelle: '19 ans, en contrat d’engagement jeune, niveau CAP, sans permis',
    profil: {
      age: 19,
      situations: [
        'nationalite-francaise',
        'en-cej',
        'niveau-cap-max',
        'inscrit-demandeur-emploi',
        'jdc-faite',
        'sans-permis',
      ],
      situations_exclues: ['scolarise', 'en-formation', 'en-emploi', 'handicap'],
    },
  },
  {
    cle: 'parent-titre-de-sejour',
    libelle: '22 ans, parent, titre de séjour de plus d’un an',
    profil: {
      age: 22,
      situations: ['titre-sejour-plus-un-an', 'parent', 'inscrit-demandeur-emploi'],
      situations_exclues: ['nationalite-francaise', 'ressortissant-ue', 'scolarise', 'en-emploi'],
    },
  },
  {
    cle: 'demandeur-asile',
    libelle: '24 ans, demandeur d’asile, sans logement',
    profil: {
      age: 24,
      situations: ['demandeur-asile', 'sans-logement'],
      situations_exclues: ['nationalite-francaise', 'ressortissant-ue', 'en-emploi', 'scolarise'],
    },
  },
  {
    cle: 'rqth-28-ans',
    libelle: '28 ans, reconnaissance de travailleur handicapé, bachelier',
    profil: {
      age: 28,
      situations: ['nationalite-francaise', 'handicap', 'inscrit-demandeur-emploi', 'jdc-faite'],
      situations_exclues: ['sans-diplome', 'niveau-cap-max', 'scolarise', 'en-emploi', 'en-cej'],
    },
  },
];

export type RulesPreview = {
  /** Each rule as the sheet will say it. */
  readonly phrases: readonly string[];
  readonly profils: readonly {
    readonly cle: string;
    readonly libelle: string;
    readonly verdict: Verdict;
    readonly raisons: readonly Raison[];
  }[];
};

export type RulesToPreview = {
  readonly regles: readonly Regle[];
  /** Those of the scheme, which hold too. */
  readonly reglesDuDispositif: readonly Regle[];
  /** The day, in Paris, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the service is: the examples live there. */
  readonly departement: string | null;
};

/** Whom these rules admit, while they are being written. */
export function previewRules(preview: RulesToPreview): RulesPreview {
  const { regles, reglesDuDispositif, today, departement } = preview;
  return {
    phrases: regles.map(({ explication }) => explication),
    profils: EXAMPLE_PROFILES.map(({ cle, libelle, profil }) => {
      const question = { reglesDuDispositif, reglesDuService: regles, profil, today, departement };
      const { verdict, raisons } = explainEligibility(question);
      return { cle, libelle, verdict, raisons };
    }),
  };
}
