import { bearDifferentSigns, compareNames } from './compare-names.js';
import { areOfDifferentKinds } from './kind-of-name.js';
import { addressClue, type Clue, contactClues, distanceClue, placeClue } from './place-clues.js';
import type { ReadFacts } from './structure-facts.js';

/** From 0 to 1, and what speaks for or against it, in French. */
export type PairScore = {
  readonly score: number;
  /** How alike the names are, from 0 to 1. */
  readonly nom: number;
  readonly pour: readonly string[];
  readonly contre: readonly string[];
};

/** From this score on, a pair is put before a human. */
export const CANDIDATE_SCORE = 0.5;

// Weights are log-odds, set on the pairs labelled by hand in test/golden/duplicates.
const PRIOR = -8.2;
const NAME = 11;
const SAME_SIRET = 10;
const OTHER_SITE = -3.4;
const SITE_BESIDE_ITSELF = -0.6;
const OTHER_SIREN = -2.4;
const OTHER_KIND = -3;
const OTHER_ANTENNA = -3.5;
const OTHER_SIGN = -4.5;

const UNLIKE = 0.35;
const ALIKE = 0.97;

function siretClue(a: string | null, b: string | null, isSameAddress: boolean): Clue | null {
  if (a === null || b === null) return null;
  if (a === b) return { weight: SAME_SIRET, said: 'Même SIRET' };
  if (a.slice(0, 9) !== b.slice(0, 9)) {
    return { weight: OTHER_SIREN, said: 'SIREN différents : deux organismes déclarés' };
  }
  return isSameAddress
    ? { weight: SITE_BESIDE_ITSELF, said: 'Même SIREN, mais deux SIRET à la même adresse' }
    : { weight: OTHER_SITE, said: 'Même SIREN, mais deux établissements' };
}

function nameClue(likeness: number): Clue {
  const weight = NAME * likeness;
  if (likeness >= ALIKE) return { weight, said: 'Même nom' };
  return { weight, said: `Noms proches à ${Math.round(likeness * 100)} %` };
}

function signClues(a: ReadFacts, b: ReadFacts, here: ReadonlySet<string>): readonly Clue[] {
  const clues: Clue[] = [];
  if (areOfDifferentKinds(a.kind, b.kind)) {
    const [one, other] = [a.kind, b.kind].map((kind) => kind ?? 'autre');
    clues.push({ weight: OTHER_KIND, said: `Natures différentes : ${one}, ${other}` });
  }
  if (a.antenna !== b.antenna) {
    clues.push({ weight: OTHER_ANTENNA, said: 'Une antenne, et son siège ou une autre' });
  }
  if (bearDifferentSigns(a.name, b.name, here)) {
    clues.push({ weight: OTHER_SIGN, said: 'Enseignes différentes d’un même organisme' });
  }
  return clues;
}

const isClue = (clue: Clue | null): clue is Clue => clue !== null;

/** How likely two sheets are to be of one structure, whatever was decided of them. */
export function scorePair(a: ReadFacts, b: ReadFacts): PairScore {
  const here = new Set([...a.here, ...b.here]);
  const nom = compareNames(a.name, b.name, here);
  const address = addressClue(a, b);
  const siret = siretClue(a.facts.siret, b.facts.siret, address?.said === 'Même adresse');
  const isSameEstablishment = siret?.weight === SAME_SIRET;
  const named = nameClue(nom);
  // One SIRET is one establishment, whatever each source calls it.
  const signs = isSameEstablishment ? [] : signClues(a, b, here);
  const others = [
    siret,
    placeClue(a, b),
    address,
    distanceClue(a, b),
    ...contactClues(a, b),
    ...signs,
  ].filter(isClue);
  const odds = others.reduce((total, { weight }) => total + weight, PRIOR + named.weight);
  const isAlike = nom >= UNLIKE;
  return {
    score: Math.round(1000 / (1 + Math.exp(-odds))) / 1000,
    nom,
    pour: [
      ...(isAlike ? [named.said] : []),
      ...others.filter(({ weight }) => weight > 0).map(({ said }) => said),
    ],
    contre: [
      ...(isAlike ? [] : ['Noms différents']),
      ...others.filter(({ weight }) => weight < 0).map(({ said }) => said),
    ],
  };
}
