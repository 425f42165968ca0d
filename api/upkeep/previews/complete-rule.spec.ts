import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anAgeRule } from '../../../test/factories/a-rule.js';
import { describeIssue } from '../../http/describe-issue.js';
import { completeRule } from './complete-rule.js';

const at = { index: 1, today: '2026-11-21' };

beforeAll(() => {
  z.config({ localeError: describeIssue });
});

describe('a rule as a form gives it', () => {
  it('is completed with what the sheet keeps', () => {
    expect(completeRule({ sujet: 'age', operateur: 'max', valeur: 25 }, at)).toEqual({
      kind: 'regle',
      regle: {
        id: 'regle-2',
        effet: 'condition',
        nature: 'regle_du_site',
        sujet: 'age',
        operateur: 'max',
        valeur: 25,
        explication: 'il faut avoir 25 ans au plus',
        source_nom: 'La structure',
        source_url: null,
        reference_legale: null,
        valable_du: null,
        valable_au: null,
        verifiee_le: '2026-11-21',
      },
    });
  });

  it('needs no operator where there is only one', () => {
    for (const given of [
      { sujet: 'departement', valeur: ['30'] },
      { sujet: 'situations', valeur: ['qpv', 'frr'] },
      { sujet: 'accueil' },
      { sujet: 'parent', operateur: 'vrai' },
    ]) {
      expect(completeRule(given, at).kind).toBe('regle');
    }
  });

  it('keeps what it already says of itself', () => {
    const known = anAgeRule('min', 18);
    expect(completeRule({ ...known }, at)).toEqual({ kind: 'regle', regle: known });
  });

  it.each([
    { sujet: 'age', operateur: 'min', valeur: 500 },
    { sujet: 'age', operateur: 'min' },
    { sujet: 'departement', valeur: [] },
    { sujet: 'taille', operateur: 'min', valeur: 1 },
    {},
  ])('is refused in French when it cannot be read: %j', (given) => {
    expect(completeRule(given, at)).toMatchObject({
      kind: 'erreur',
      message: expect.stringMatching(/^[A-ZÉ].*\.$/),
    });
  });
});
