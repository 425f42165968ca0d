import { describe, expect, it } from 'vitest';
import { scoreSolutions, type SolutionFacts } from './score-solutions.js';
import { CANDIDATE_SCORE } from './score-pair.js';

const aSolution = (facts: Partial<SolutionFacts>): SolutionFacts => ({
  id: 'x',
  nom: 'Accueil des jeunes',
  dispositif_slug: null,
  dispositif_nom: null,
  thematiques: null,
  code_insee: null,
  ...facts,
});

const isProposed = (a: Partial<SolutionFacts>, b: Partial<SolutionFacts>): boolean =>
  scoreSolutions(aSolution(a), aSolution(b)).score >= CANDIDATE_SCORE;

describe('two services of one structure', () => {
  it.each<[string, Partial<SolutionFacts>, Partial<SolutionFacts>]>([
    ['of one name', { nom: 'Permis jeunes' }, { nom: 'PERMIS JEUNES' }],
    [
      'of one scheme and one need, whatever they are called',
      { nom: 'E2C', dispositif_slug: 'e2c', thematiques: ['se-former'] },
      { nom: 'Parcours en alternance', dispositif_slug: 'e2c', thematiques: ['se-former'] },
    ],
    [
      'whose names are close, for one need',
      { nom: 'Atelier vélo des jeunes', thematiques: ['mobilite'] },
      { nom: 'Atelier vélo jeunes Vauvert', thematiques: ['mobilite', 'insertion'] },
    ],
  ])('%s are put before a human', (_what, a, b) => expect(isProposed(a, b)).toBe(true));

  it.each<[string, Partial<SolutionFacts>, Partial<SolutionFacts>]>([
    [
      'of one name in two schemes',
      { dispositif_slug: 'cej', dispositif_nom: 'CEJ' },
      { dispositif_slug: 'pacea', dispositif_nom: 'PACEA' },
    ],
    ['of one name for other needs', { thematiques: ['mobilite'] }, { thematiques: ['sante'] }],
    [
      'of two names for one need',
      { nom: 'Permis solidaire', thematiques: ['mobilite'] },
      { nom: 'Location de scooters', thematiques: ['mobilite'] },
    ],
    ['of one name in two towns', { code_insee: '30341' }, { code_insee: '30189' }],
  ])('%s are not', (_what, a, b) => expect(isProposed(a, b)).toBe(false));

  it('are said with what brings them together and what parts them', () => {
    const one = aSolution({ dispositif_slug: 'e2c', dispositif_nom: 'E2C', code_insee: '30341' });
    expect(scoreSolutions(one, { ...one, code_insee: '30189' })).toEqual({
      score: 0.7,
      pour: ['Même nom', 'Même dispositif : E2C'],
      contre: ['Deux communes'],
    });
  });
});
