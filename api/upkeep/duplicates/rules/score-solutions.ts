import { compareNames } from './compare-names.js';
import { normaliseName } from './normalise-name.js';

/** What tells one service of a structure from another. */
export type SolutionFacts = {
  readonly id: string;
  readonly nom: string;
  readonly dispositif_slug: string | null;
  readonly dispositif_nom: string | null;
  readonly thematiques: readonly string[] | null;
  readonly code_insee: string | null;
};

export type SolutionsScore = {
  /** From 0 to 1. */
  readonly score: number;
  readonly pour: readonly string[];
  readonly contre: readonly string[];
};

type Clue = { readonly weight: number; readonly said: string };

const ALIKE = 0.97;
const CLOSE = 0.7;
const UNLIKE = 0.35;

function nameClue(a: SolutionFacts, b: SolutionFacts): Clue | null {
  const likeness = compareNames(normaliseName(a.nom), normaliseName(b.nom));
  if (likeness >= ALIKE) return { weight: 0.6, said: 'Même nom' };
  if (likeness >= CLOSE) {
    return { weight: 0.4, said: `Noms proches à ${Math.round(likeness * 100)} %` };
  }
  return likeness < UNLIKE ? { weight: -0.1, said: 'Noms différents' } : null;
}

function schemeClue(a: SolutionFacts, b: SolutionFacts): Clue | null {
  if (a.dispositif_slug === null || b.dispositif_slug === null) return null;
  const name = a.dispositif_nom ?? a.dispositif_slug;
  if (a.dispositif_slug === b.dispositif_slug) {
    return { weight: 0.4, said: `Même dispositif : ${name}` };
  }
  const other = b.dispositif_nom ?? b.dispositif_slug;
  return { weight: -0.7, said: `Deux dispositifs : ${name}, ${other}` };
}

function needsClue(a: SolutionFacts, b: SolutionFacts): Clue | null {
  const [ofA, ofB] = [new Set(a.thematiques ?? []), new Set(b.thematiques ?? [])];
  if (ofA.size === 0 || ofB.size === 0) return null;
  const shared = ofA.intersection(ofB).size;
  if (shared === 0) return { weight: -0.5, said: 'Besoins différents' };
  const isSame = shared === ofA.size && shared === ofB.size;
  return { weight: 0.3, said: isSame ? 'Mêmes besoins' : 'Des besoins en commun' };
}

function townClue(a: SolutionFacts, b: SolutionFacts): Clue | null {
  if (a.code_insee === null || b.code_insee === null) return null;
  if (a.code_insee === b.code_insee) return { weight: 0.1, said: 'Même commune' };
  return { weight: -0.3, said: 'Deux communes' };
}

/** How likely two services of one structure are to be one, told by two lists. */
export function scoreSolutions(a: SolutionFacts, b: SolutionFacts): SolutionsScore {
  const clues = [nameClue(a, b), schemeClue(a, b), needsClue(a, b), townClue(a, b)].filter(
    (clue) => clue !== null,
  );
  const total = clues.reduce((sum, { weight }) => sum + weight, 0);
  return {
    score: Math.round(1000 * Math.min(1, Math.max(0, total))) / 1000,
    pour: clues.filter(({ weight }) => weight > 0).map(({ said }) => said),
    contre: clues.filter(({ weight }) => weight < 0).map(({ said }) => said),
  };
}
