import { describe, expect, it } from 'vitest';
import { aProfil } from '../../test/factories/a-rule.js';
import { judgeEligibility } from './explain-eligibility.js';
import { regleSchema } from './regle.schema.js';
import { siteAgeRules } from './site-age-rules.js';

const PUBLISHED = {
  prefixe: 'e2c-onet',
  source_nom: 'Rodez agglomération',
  source_url: null,
  verifiee_le: '2026-11-01',
} as const;

const verdictAt = (
  age: number,
  rules: ReturnType<typeof siteAgeRules>,
  situations: ['handicap'] | [] = [],
) =>
  judgeEligibility({
    reglesDuDispositif: [],
    reglesDuService: rules,
    profil: aProfil({ age, situations }),
    today: '2026-11-21',
  });

describe('the ages that a place publishes', () => {
  it('decide at that place', () => {
    const rules = siteAgeRules({ ...PUBLISHED, min: 18, max: 30 });
    expect([17, 18, 30, 31].map((age) => verdictAt(age, rules))).toEqual([
      'non_eligible',
      'eligible',
      'eligible',
      'non_eligible',
    ]);
  });

  it('are extended for a handicap when the place says so', () => {
    const rules = siteAgeRules({ ...PUBLISHED, min: null, max: 25, maxHandicap: 30 });
    expect(verdictAt(28, rules, ['handicap'])).toBe('eligible');
    expect(rules).toHaveLength(1);
  });

  it('never decide when they are only reported', () => {
    const rules = siteAgeRules({ ...PUBLISHED, min: 18, max: null, nature: 'pratique_locale' });
    expect(verdictAt(17, rules)).toBe('a_verifier');
  });

  it('are rules as the API knows them', () => {
    const rules = siteAgeRules({ ...PUBLISHED, min: 16, max: 25, maxHandicap: 30 });
    expect(rules.map((rule) => regleSchema.safeParse(rule).success)).toEqual([true, true]);
  });
});
