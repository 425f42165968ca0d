import { describe, expect, it } from 'vitest';
import type { BilanAnswer } from '../coverage.schema.js';
import type { NeedOfPack, Pack } from './pack.js';
import { sumUp } from './sum-up.js';

const bilan = (part: Partial<BilanAnswer>): BilanAnswer => ({
  jeunes: 100,
  jeunes_estimes: true,
  couverts: 100,
  a_confirmer: 0,
  non_couverts: 0,
  inconnus: 0,
  majorite_connue: true,
  communes_sous_seuil: 0,
  ...part,
});

const need = (label: string, part: Partial<BilanAnswer> = {}): NeedOfPack => ({
  slug: label,
  label,
  raison: null,
  bilan: bilan(part),
  communes: [],
});

const none = { total: 0, items: [] };
const pack = (part: Partial<Pack>): Pack => ({
  territory: { nom: 'Gard', kind: 'Département' },
  conditions: [],
  mode: 'voiture',
  dureeMax: 45,
  jour: '2026-11-21',
  jeunes: { nombre: 100, estimes: true, marge: 5 },
  needs: [need('Se loger')],
  drawnBy: 'commune',
  towns: [],
  comparison: null,
  gaps: [],
  offres: {
    vivantes: none,
    a_confirmer: none,
    sans_interlocuteur: none,
    saturees: none,
    fermees: none,
  },
  absents: [],
  demand: null,
  changes: null,
  scenario: null,
  travel: '',
  outlines: '',
  ...part,
});

describe('what a meeting must have read', () => {
  it('is how many needs leave young people without a solution', () => {
    const needs = [need('Se loger', { non_couverts: 40 }), need('Se soigner')];
    expect(sumUp(pack({ needs }))).toEqual(['1 besoin sur 2 laisse des jeunes sans solution.']);
    expect(sumUp(pack({}))).toEqual([
      'Aucun besoin ne laisse de jeunes sans solution, là où l’on sait.',
    ]);
  });

  it('is what one confirmation would change, in the singular', () => {
    const offres = { ...pack({}).offres, a_confirmer: { total: 1, items: [] } };
    const needs = [need('Se loger', { a_confirmer: 40 }), need('Se soigner', { a_confirmer: 60 })];
    expect(sumUp(pack({ needs, offres }))).toContain(
      '1 offre à portée n’attend que d’être confirmée. C’est pour « Se soigner » que cela compterait le plus : 60 jeunes de plus seraient couverts.',
    );
  });

  it('says nothing more where the timetables are unknown to most', () => {
    const unknown = { couverts: null, a_confirmer: null, non_couverts: null, inconnus: 100 };
    const needs = [need('Se loger', { ...unknown, majorite_connue: false })];
    const said = sumUp(pack({ needs }));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('n’est pas connu');
  });
});
