import { describe, expect, it } from 'vitest';
import { DISPOSITIFS } from '../../../api/dispositifs/dispositif.js';
import { dispositifAnswer } from '../../../api/dispositifs/dispositifs.schema.js';
import { SITUATION_QUESTIONS } from '../../../api/dispositifs/situation-questions.js';
import { REFERENCE_DISPOSITIFS } from './reference.js';
import { RELATIONS } from './relations.js';

const LISTE_CEJ = [
  'formation-prequalifiante',
  'formation-qualifiante',
  'formation-certifiante',
  'formation-diplomante',
  'prepa-competences',
  'prepa-apprentissage',
  'ecole-de-production',
  'epide',
  'e2c',
  'sma',
  'smv',
  'promo-16-18',
  'pic',
  'erasmus-plus',
  'espo-esrp',
  'sesame',
  'service-civique',
  'snu',
  'pec',
  'cie-jeunes',
  'iae',
  'cddt-ea',
];

describe('the reference schemes', () => {
  it('are the thirty-five of the contract, once each', () => {
    expect(REFERENCE_DISPOSITIFS.map(({ slug }) => slug).sort()).toEqual([...DISPOSITIFS].sort());
    expect(DISPOSITIFS).toHaveLength(35);
  });

  it('are all as the API shows them', () => {
    for (const dispositif of REFERENCE_DISPOSITIFS) {
      const parsed = dispositifAnswer.safeParse({ ...dispositif, relations: [] });
      expect([dispositif.slug, parsed.error?.issues]).toEqual([dispositif.slug, undefined]);
    }
  });

  it('hold the whole national list of the CEJ', () => {
    const listed = REFERENCE_DISPOSITIFS.filter(({ liste_cej }) => liste_cej).map(
      ({ slug }) => slug,
    );
    expect(listed).toEqual(expect.arrayContaining(LISTE_CEJ));
  });

  it('give every rule an id of its own, a source and a day of checking', () => {
    const rules = REFERENCE_DISPOSITIFS.flatMap(({ slug, regles }) =>
      regles.map((regle) => ({ slug, regle })),
    );
    expect(new Set(rules.map(({ regle }) => regle.id)).size).toBe(rules.length);
    for (const { slug, regle } of rules) {
      expect(regle.id.startsWith(`${slug}.`)).toBe(true);
      expect(regle.source_nom).not.toBe('');
      expect(regle.verifiee_le).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(regle.explication).not.toMatch(/\.$/);
    }
  });

  it('never give an amount without its year', () => {
    for (const { montants } of REFERENCE_DISPOSITIFS) {
      for (const { annee } of montants) expect(annee).toBeGreaterThanOrEqual(2020);
    }
  });

  it('write no amount in euros in a text, where it would have no year', () => {
    for (const { description, duree, entree } of REFERENCE_DISPOSITIFS) {
      expect([description, duree, entree].join(' ')).not.toMatch(/\d\s*(€|euros)/);
    }
  });

  it('close what has ended', () => {
    const closed = REFERENCE_DISPOSITIFS.filter(({ statut }) => statut === 'ferme');
    expect(closed.map(({ slug, ferme_depuis }) => [slug, ferme_depuis])).toEqual([
      ['prepa-apprentissage', '2024-12-31'],
      ['snu', '2026-01-01'],
    ]);
  });

  it('relate schemes that exist, each relation once and with its source', () => {
    expect(new Set(RELATIONS.map(({ id }) => id)).size).toBe(RELATIONS.length);
    for (const { de, vers, source_nom, explication } of RELATIONS) {
      expect(de).not.toBe(vers);
      expect(explication).toContain(source_nom);
    }
  });
});

describe('the situations', () => {
  it('are each one plain question', () => {
    expect(SITUATION_QUESTIONS).toHaveLength(24);
    for (const { question } of SITUATION_QUESTIONS)
      expect(question).toMatch(/^[A-ZÀ-Ý].+\u00A0\?$/u);
  });
});
