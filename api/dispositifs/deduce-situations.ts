import { type Profil, SITUATIONS, type Situation } from './situations.js';

type Implication = {
  readonly si: Situation;
  readonly vaut?: boolean;
  readonly alors: Situation;
  readonly est: boolean;
};

/** Only what the words themselves imply; anything less certain stays a question. */
const IMPLICATIONS: readonly Implication[] = [
  { si: 'nationalite-francaise', alors: 'demandeur-asile', est: false },
  { si: 'nationalite-francaise', alors: 'refugie', est: false },
  { si: 'demandeur-asile', alors: 'nationalite-francaise', est: false },
  { si: 'demandeur-asile', alors: 'refugie', est: false },
  { si: 'refugie', alors: 'nationalite-francaise', est: false },
  { si: 'refugie', alors: 'demandeur-asile', est: false },
  { si: 'sans-diplome', alors: 'niveau-cap-max', est: true },
  { si: 'niveau-cap-max', vaut: false, alors: 'sans-diplome', est: false },
  { si: 'scolarise', alors: 'sorti-ecole-plus-un-an', est: false },
  { si: 'sorti-ecole-plus-un-an', alors: 'scolarise', est: false },
  { si: 'en-cej', alors: 'en-pacea', est: false },
  { si: 'en-pacea', alors: 'en-cej', est: false },
];

/** `true`, `false`, or absent when nobody knows. */
export type Connaissances = ReadonlyMap<Situation, boolean>;

/** What is known of each situation: what was said, then what it implies. What was said wins. */
export function deduceSituations(profil: Profil): Connaissances {
  const said = new Map<Situation, boolean>();
  for (const situation of SITUATIONS) {
    const holds = profil.situations.includes(situation);
    const doesNot = profil.situations_exclues.includes(situation);
    if (holds !== doesNot) said.set(situation, holds);
  }
  const known = new Map(said);
  for (const { si, vaut = true, alors, est } of IMPLICATIONS) {
    if (said.get(si) === vaut && !said.has(alors)) known.set(alors, est);
  }
  return known;
}
