import { describe, expect, it } from 'vitest';
import { anAgeRule, aSituationRule } from '../../test/factories/a-rule.js';
import { resolveRules } from './resolve-rules.js';

const TODAY = '2026-11-21';
const idsOf = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);

describe('the rules that apply', () => {
  it('lets a place replace the bound of its scheme, and only that one', () => {
    const resolved = resolveRules(
      {
        reglesDuDispositif: [anAgeRule('min', 16), anAgeRule('max', 25)],
        reglesDuService: [anAgeRule('max', 30, { id: 'site', nature: 'regle_du_site' })],
      },
      TODAY,
    );
    expect(idsOf(resolved)).toEqual(['age-min', 'site']);
  });

  it('keeps the law beside a local practice', () => {
    const resolved = resolveRules(
      {
        reglesDuDispositif: [anAgeRule('min', 16)],
        reglesDuService: [anAgeRule('min', 18, { id: 'usage', nature: 'pratique_locale' })],
      },
      TODAY,
    );
    expect(idsOf(resolved)).toEqual(['age-min', 'usage']);
  });

  it('ignores a rule outside its dates, and what it would have replaced comes back', () => {
    const resolved = resolveRules(
      {
        reglesDuDispositif: [
          anAgeRule('max', 25),
          aSituationRule('handicap', 'vrai', { valable_du: '2027-01-01' }),
        ],
        reglesDuService: [
          anAgeRule('max', 30, { id: 'site', nature: 'regle_du_site', valable_au: '2026-11-20' }),
        ],
      },
      TODAY,
    );
    expect(idsOf(resolved)).toEqual(['age-max']);
  });

  it('keeps the extension of the law for a handicap when a place prints a bare age', () => {
    const handicap = { situation: 'handicap', precision: null, valeur: 30 } as const;
    const region = { situation: null, precision: 'selon les sites', valeur: 29 } as const;
    const [rule] = resolveRules(
      {
        reglesDuDispositif: [anAgeRule('max', 25, { si: [handicap, region] })],
        reglesDuService: [anAgeRule('max', 26, { id: 'site', nature: 'regle_du_site' })],
      },
      TODAY,
    );
    expect(rule).toMatchObject({ id: 'site', valeur: 26, si: [handicap] });
  });

  it('keeps no extension when the place says that there is none', () => {
    const handicap = { situation: 'handicap', precision: null, valeur: 30 } as const;
    const [rule] = resolveRules(
      {
        reglesDuDispositif: [anAgeRule('max', 25, { si: [handicap] })],
        reglesDuService: [anAgeRule('max', 26, { id: 'site', nature: 'regle_du_site', si: [] })],
      },
      TODAY,
    );
    expect(rule).toMatchObject({ id: 'site', si: [] });
  });
});
