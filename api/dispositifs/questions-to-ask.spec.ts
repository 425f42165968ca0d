import { describe, expect, it } from 'vitest';
import { REFERENCE_DISPOSITIFS } from '../../seed/reference/dispositifs/reference.js';
import { anAgeRule, aProfil, aSituationRule } from '../../test/factories/a-rule.js';
import { questionsToAsk } from './questions-to-ask.js';
import type { Regle } from './regle.js';

const TODAY = '2026-11-21';

const set = (services: number, ...reglesDuDispositif: readonly Regle[]) => ({
  reglesDuDispositif,
  reglesDuService: [],
  services,
});

const scheme = (slug: string) => ({
  reglesDuDispositif: REFERENCE_DISPOSITIFS.find((one) => one.slug === slug)?.regles ?? [],
  reglesDuService: [],
  services: 1,
});

const ask = (profil = aProfil(), ...ensembles: readonly ReturnType<typeof set>[]) =>
  questionsToAsk({ profil, ensembles, today: TODAY });

describe('the questions worth asking', () => {
  it('asks first what settles most services', () => {
    const asked = ask(
      aProfil({ age: 20 }),
      set(3, aSituationRule('handicap')),
      set(40, aSituationRule('demandeur-asile')),
    );
    expect(asked).toEqual([
      { situation: 'demandeur-asile', services: 40 },
      { situation: 'handicap', services: 3 },
    ]);
  });

  it('asks the age when it is the age that is missing', () => {
    expect(ask(aProfil(), set(5, anAgeRule('min', 16), anAgeRule('max', 25)))).toEqual([
      { situation: 'age', services: 5 },
    ]);
  });

  it('asks nothing of a service whose verdict is settled', () => {
    expect(
      ask(aProfil({ age: 15 }), set(5, anAgeRule('min', 16), aSituationRule('handicap'))),
    ).toEqual([]);
    expect(ask(aProfil({ age: 20 }), set(5, anAgeRule('min', 16)))).toEqual([]);
  });

  it('asks nothing when no answer could settle', () => {
    const usage = anAgeRule('min', 18, { nature: 'pratique_locale' });
    expect(ask(aProfil({ age: 17 }), set(5, usage))).toEqual([]);
    expect(ask(aProfil({ age: 17 }), set(5))).toEqual([]);
  });

  it('asks of a handicap only whom it would let in', () => {
    const handicap = { situation: 'handicap', precision: null, valeur: 29 } as const;
    const rule = anAgeRule('max', 25, { si: [handicap] });
    expect(ask(aProfil({ age: 27 }), set(1, rule))).toEqual([
      { situation: 'handicap', services: 1 },
    ]);
    expect(ask(aProfil({ age: 20 }), set(1, rule))).toEqual([]);
  });

  it('does not ask of asylum someone known to be French', () => {
    const french = aProfil({ age: 20, situations: ['nationalite-francaise'] });
    expect(ask(french, scheme('cada'))).toEqual([]);
  });

  it('asks of a 17-year-old, for the E2C, school and work', () => {
    const asked = ask(aProfil({ age: 17 }), scheme('e2c'));
    expect(asked.map(({ situation }) => situation)).toEqual([
      'sorti-ecole-plus-un-an',
      'en-emploi',
    ]);
  });

  it('asks whatever a CEJ still waits for, even when no answer settles it alone', () => {
    const asked = ask(
      aProfil({
        age: 20,
        situations_exclues: ['scolarise', 'en-formation', 'en-cej'],
      }),
      scheme('cej'),
    );
    expect(asked.map(({ situation }) => situation).sort()).toEqual([
      'en-pacea',
      'inscrit-demandeur-emploi',
    ]);
  });

  it('does not ask a refugee whether she is French', () => {
    const asked = ask(aProfil({ age: 20, situations: ['refugie'] }), scheme('epide'));
    expect(asked.map(({ situation }) => situation)).not.toContain('nationalite-francaise');
  });

  it('does not ask about one condition when another can no longer be known', () => {
    const usage = anAgeRule('min', 18, { id: 'usage', nature: 'pratique_locale' });
    const inscription = aSituationRule('inscrit-demandeur-emploi', 'vrai', { recours: 'possible' });
    expect(ask(aProfil({ age: 17 }), set(5, usage, inscription))).toEqual([]);
  });
});
