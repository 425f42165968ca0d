/** What a counsellor may say of a young person, beside the age. The order is the order of asking. */
export const SITUATIONS = [
  'nationalite-francaise',
  'ressortissant-ue',
  'titre-sejour-plus-un-an',
  'demandeur-asile',
  'refugie',
  'handicap',
  'scolarise',
  'sorti-ecole-plus-un-an',
  'niveau-cap-max',
  'sans-diplome',
  'en-formation',
  'en-emploi',
  'inscrit-demandeur-emploi',
  'en-cej',
  'en-pacea',
  'jdc-faite',
  'beneficiaire-rsa',
  'qpv',
  'frr',
  'sortant-ase',
  'sous-main-de-justice',
  'parent',
  'sans-logement',
  'sans-permis',
] as const;

export type Situation = (typeof SITUATIONS)[number];

export type Profil = {
  readonly age: number | null;
  readonly situations: readonly Situation[];
  readonly situations_exclues: readonly Situation[];
};

export const PROFIL_INCONNU: Profil = { age: null, situations: [], situations_exclues: [] };
