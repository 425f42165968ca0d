import { describe, expect, it } from 'vitest';
import { provenanceFacts } from './provenance';

const OF = {
  source: 'liste-30',
  source_nom: null,
  source_url: null,
  source_annee: null,
  a_confirmer: [],
};
const textOf = (of: Partial<Parameters<typeof provenanceFacts>[0]>) =>
  provenanceFacts({ ...OF, ...of }).text;

describe('where a sheet comes from', () => {
  it('is its source and its year', () =>
    expect(textOf({ source_nom: 'ANCT', source_annee: 2023 })).toBe('ANCT (année 2023)'));

  it('is the list that was imported, when nothing else is known', () =>
    expect(textOf({})).toBe('liste-30 (sans date)'));

  it('is the structure itself, when it wrote its own sheet', () =>
    expect(textOf({ source: 'saisie' })).toBe('Écrite dans Maillage par la structure'));
});
