import { describe, expect, it } from 'vitest';
import { unmetNeed } from './unmet-need.js';

const SEARCH = {
  thematiques: ['mobilite'],
  page: 1,
  isOnMap: false,
  isDescribed: false,
  verdicts: [],
};

const verdicts = (eligible: number, a_verifier: number, non_eligible: number) => [
  { valeur: 'eligible' as const, nombre: eligible },
  { valeur: 'a_verifier' as const, nombre: a_verifier },
  { valeur: 'non_eligible' as const, nombre: non_eligible },
];

describe('the need that a search leaves unmet', () => {
  it('is the one asked for when nothing is found', () => {
    expect(unmetNeed(SEARCH)).toEqual({ besoins: ['mobilite'], cause: 'aucun_resultat' });
  });

  it('is the thematique itself when there is only one', () => {
    const thematiques = ['sante--bien-etre-psychologique'];
    expect(unmetNeed({ ...SEARCH, thematiques })?.besoins).toEqual(thematiques);
  });

  it('is each category once when there are several', () => {
    const thematiques = ['mobilite--a', 'mobilite--b', 'sante--c'];
    expect(unmetNeed({ ...SEARCH, thematiques })?.besoins).toEqual(['mobilite', 'sante']);
  });

  it('is unmet too when all that is found is refused to who was described', () => {
    const search = { ...SEARCH, isDescribed: true, verdicts: verdicts(0, 0, 3) };
    expect(unmetNeed(search)?.cause).toBe('aucune_eligible');
  });

  it.each([
    ['something is found', { verdicts: verdicts(1, 0, 0) }],
    ['something remains to be checked', { isDescribed: true, verdicts: verdicts(0, 1, 2) }],
    ['nobody was described', { verdicts: verdicts(0, 0, 3) }],
    ['no need is named', { thematiques: [] }],
    ['it is a further page', { page: 2 }],
    ['the map was moved', { isOnMap: true }],
  ])('is none when %s', (_why, change) => {
    expect(unmetNeed({ ...SEARCH, ...change })).toBeNull();
  });
});
