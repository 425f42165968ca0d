import { describe, expect, it } from 'vitest';
import { aSituationRule, anAgeRule } from '../../test/factories/a-rule.js';
import { EXAMPLE_PROFILES, previewRules } from './preview-rules.js';

const preview = (regles: Parameters<typeof previewRules>[0]['regles']) =>
  previewRules({ regles, reglesDuDispositif: [], today: '2026-11-21', departement: '30' });
const verdicts = (regles: Parameters<typeof previewRules>[0]['regles']) =>
  Object.fromEntries(preview(regles).profils.map(({ cle, verdict }) => [cle, verdict]));

describe('rules while they are written', () => {
  it('show whom they admit among five young people', () => {
    const site = { nature: 'regle_du_site' } as const;
    expect(verdicts([anAgeRule('min', 18, site), anAgeRule('max', 25, site)])).toEqual({
      'mineur-decrocheur': 'non_eligible',
      'jeune-en-cej': 'eligible',
      'parent-titre-de-sejour': 'eligible',
      'demandeur-asile': 'eligible',
      'rqth-28-ans': 'non_eligible',
    });
  });

  it('leave to be checked what no profile tells', () => {
    expect(verdicts([aSituationRule('qpv')])).toEqual(
      Object.fromEntries(EXAMPLE_PROFILES.map(({ cle }) => [cle, 'a_verifier'])),
    );
  });

  it('are said as the sheet will say them, and admit nobody for sure while there is none', () => {
    expect(preview([anAgeRule('max', 25)]).phrases).toEqual(['il faut avoir 25 ans ou moins']);
    expect(new Set(Object.values(verdicts([])))).toEqual(new Set(['a_verifier']));
  });

  it('take examples whose situations do not contradict each other', () => {
    expect(EXAMPLE_PROFILES).toHaveLength(5);
    for (const { profil } of EXAMPLE_PROFILES) {
      const both = profil.situations.filter((one) => profil.situations_exclues.includes(one));
      expect(both).toEqual([]);
    }
  });
});
