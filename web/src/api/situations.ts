import type { SearchBody } from './contract';

export type Situation = NonNullable<NonNullable<SearchBody['profil']>['situations']>[number];

const KNOWN: Readonly<Record<Situation, true>> = {
  'nationalite-francaise': true,
  'ressortissant-ue': true,
  'titre-sejour-plus-un-an': true,
  'demandeur-asile': true,
  refugie: true,
  handicap: true,
  scolarise: true,
  'sorti-ecole-plus-un-an': true,
  'niveau-cap-max': true,
  'sans-diplome': true,
  'en-formation': true,
  'en-emploi': true,
  'inscrit-demandeur-emploi': true,
  'en-cej': true,
  'en-pacea': true,
  'jdc-faite': true,
  'beneficiaire-rsa': true,
  qpv: true,
  frr: true,
  'sortant-ase': true,
  'sous-main-de-justice': true,
  parent: true,
  'sans-logement': true,
  'sans-permis': true,
};

/** A slug of the URL is a situation only when the contract knows it. */
export function isSituation(slug: string): slug is Situation {
  return Object.hasOwn(KNOWN, slug);
}
