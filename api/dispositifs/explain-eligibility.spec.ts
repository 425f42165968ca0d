import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFERENCE_DISPOSITIFS } from '../../seed/reference/dispositifs/reference.js';
import { anAgeRule, aProfil, aSituationRule } from '../../test/factories/a-rule.js';
import { explainEligibility, judgeEligibility } from './explain-eligibility.js';
import type { Regle } from './regle.js';
import { type Profil, SITUATIONS, type Situation } from './situations.js';

const TODAY = '2026-11-21';

const explain = (
  reglesDuDispositif: readonly Regle[],
  profil: Profil,
  reglesDuService: readonly Regle[] = [],
) => explainEligibility({ reglesDuDispositif, reglesDuService, profil, today: TODAY });

describe('the verdict', () => {
  it('is eligible when every condition is known and holds', () => {
    expect(explain([anAgeRule('min', 16)], aProfil({ age: 17 })).verdict).toBe('eligible');
  });

  it('is non_eligible when a rule that decides is known to fail, whatever else is unknown', () => {
    const rules = [anAgeRule('min', 18), aSituationRule('handicap')];
    expect(explain(rules, aProfil({ age: 17 })).verdict).toBe('non_eligible');
  });

  it('is to be checked when nothing is known', () => {
    expect(explain([anAgeRule('min', 16)], aProfil()).verdict).toBe('a_verifier');
  });

  it('is to be checked when only a local practice fails, and shows the law beside it', () => {
    const usage = anAgeRule('min', 18, { id: 'usage', nature: 'pratique_locale' });
    const { verdict, raisons } = explain([anAgeRule('min', 16)], aProfil({ age: 17 }), [usage]);
    expect(verdict).toBe('a_verifier');
    expect(raisons.map(({ regle, issue, nature }) => [regle, issue, nature])).toEqual([
      ['usage', 'non_satisfaite', 'pratique_locale'],
      ['age-min', 'satisfaite', 'droit'],
    ]);
  });

  it('is to be checked when no condition is known, and says so', () => {
    const { verdict, raisons } = explain([], aProfil({ age: 20 }));
    expect(verdict).toBe('a_verifier');
    expect(raisons).toMatchObject([{ regle: 'aucune-condition-connue', issue: 'inconnue' }]);
  });

  it('is to be checked when a condition fails but another way in remains', () => {
    const rule = aSituationRule('inscrit-demandeur-emploi', 'vrai', {
      recours: 'elle peut se faire',
    });
    const { verdict, raisons } = explain(
      [rule],
      aProfil({ situations_exclues: ['inscrit-demandeur-emploi'] }),
    );
    expect(verdict).toBe('a_verifier');
    expect(raisons[0]?.explication).toContain('elle peut se faire');
  });

  it('states the bound, the age and the source in one sentence', () => {
    const [reason] = explain([anAgeRule('max', 25)], aProfil({ age: 28 })).raisons;
    expect(reason?.explication).toBe(
      'Il faut avoir 25 ans ou moins\u00A0: à 28 ans, condition non remplie (source\u00A0: service-public.fr).',
    );
  });

  it('never says that a condition is and is not met, when another way in remains', () => {
    const rule = aSituationRule('en-pacea', 'faux', { recours: 'un CEJ peut suivre' });
    const [reason] = explain([rule], aProfil({ situations: ['en-pacea'] })).raisons;
    expect(reason?.explication).toContain(
      'condition non remplie, mais à vérifier, car un CEJ peut suivre',
    );
  });

  it('welcomes in one whole sentence', () => {
    const rule: Regle = {
      ...anAgeRule('min', 16, { id: 'accueil', nature: 'regle_du_site' }),
      sujet: 'accueil',
      operateur: 'toujours',
      explication: 'ce lieu reçoit tous les publics',
    };
    const { verdict, raisons } = explain([], aProfil({ age: 20 }), [rule]);
    expect(verdict).toBe('eligible');
    expect(raisons[0]?.explication).toBe(
      'Ce lieu reçoit tous les publics (source\u00A0: service-public.fr).',
    );
  });

  it('names the situation on which an age depends', () => {
    const handicap = { situation: 'handicap', precision: null, valeur: 29 } as const;
    const [reason] = explain(
      [anAgeRule('max', 25, { si: [handicap] })],
      aProfil({ age: 27 }),
    ).raisons;
    expect(reason?.explication).toContain(
      'à 27 ans, cela dépend de la réponse à «\u00A0A-t-elle une reconnaissance de handicap (RQTH)\u00A0?\u00A0»',
    );
  });
});

type Answer = { readonly situation: Situation; readonly holds: boolean };

// A real young person: what she could say never contradicts itself.
const CONTRADICTIONS: readonly (readonly [Situation, boolean, Situation, boolean])[] = [
  ['nationalite-francaise', true, 'demandeur-asile', true],
  ['nationalite-francaise', true, 'refugie', true],
  ['demandeur-asile', true, 'refugie', true],
  ['sans-diplome', true, 'niveau-cap-max', false],
  ['scolarise', true, 'sorti-ecole-plus-un-an', true],
  ['en-cej', true, 'en-pacea', true],
];

const person = fc
  .record({
    age: fc.integer({ min: 10, max: 45 }),
    flags: fc.array(fc.boolean(), { minLength: SITUATIONS.length, maxLength: SITUATIONS.length }),
  })
  .map(({ age, flags }) => ({
    age,
    answers: SITUATIONS.map((situation, index): Answer => ({
      situation,
      holds: flags[index] === true,
    })),
  }))
  .filter(({ answers }) => {
    const holds = new Map(answers.map(({ situation, holds: yes }) => [situation, yes]));
    return !CONTRADICTIONS.some(([a, x, b, y]) => holds.get(a) === x && holds.get(b) === y);
  });

function said(age: number | null, answers: readonly Answer[]): Profil {
  const slugs = (holds: boolean) =>
    answers.filter((one) => one.holds === holds).map(({ situation }) => situation);
  return { age, situations: slugs(true), situations_exclues: slugs(false) };
}

const told = fc.record({
  person,
  first: fc.array(fc.boolean(), {
    minLength: SITUATIONS.length + 1,
    maxLength: SITUATIONS.length + 1,
  }),
  added: fc.array(fc.boolean(), {
    minLength: SITUATIONS.length + 1,
    maxLength: SITUATIONS.length + 1,
  }),
  dispositif: fc.constantFrom(...REFERENCE_DISPOSITIFS),
  departement: fc.constantFrom('30', '974'),
});

type Told = Parameters<Parameters<typeof told.map>[0]>[0];

/** What she says first, then what is known once she has said more. */
function twice({ person: { age, answers }, first, added }: Told): readonly [Profil, Profil] {
  const known = (index: number) => first[index] === true;
  const later = (index: number) => known(index) || added[index] === true;
  const saidWhen = (is: (index: number) => boolean) =>
    said(
      is(SITUATIONS.length) ? age : null,
      answers.filter((_, index) => is(index)),
    );
  return [saidWhen(known), saidWhen(later)];
}

/** The situations that refuse her although nobody spoke of them. */
function blamedUnheard({ person: { age, answers }, first, dispositif }: Told): readonly string[] {
  const heard = answers.filter((_, index) => first[index] === true);
  const spoken = new Set(heard.map(({ situation }) => situation));
  const { raisons } = explain(dispositif.regles, said(age, heard));
  const refused = raisons
    .filter(({ issue }) => issue === 'non_satisfaite')
    .map(({ regle }) => regle);
  const subjects = dispositif.regles
    .filter(({ id }) => refused.includes(id))
    .map(({ sujet }) => sujet);
  return SITUATIONS.filter(
    (one) => subjects.includes(one) && !spoken.has(one) && !impliedBy(one, spoken),
  );
}

describe('whatever is said of a young person', () => {
  it('keeps a settled verdict when more is said', () => {
    const settledStays = fc.property(told, (one) => {
      const jeu = { reglesDuDispositif: one.dispositif.regles, reglesDuService: [], today: TODAY };
      const [before, after] = twice(one).map((profil) =>
        judgeEligibility({ ...jeu, profil, departement: one.departement }),
      );
      return before === 'a_verifier' || after === before;
    });
    expect(() => fc.assert(settledStays, { numRuns: 2000 })).not.toThrow();
  });

  it('never refuses an empty profile, except from a scheme that is closed', () => {
    for (const { slug, regles, statut } of REFERENCE_DISPOSITIFS) {
      const { verdict } = explain(regles, aProfil());
      expect([slug, verdict]).toEqual([slug, statut === 'ferme' ? 'non_eligible' : 'a_verifier']);
    }
  });

  it('never blames a situation that nobody spoke of', () => {
    const unheard = fc.property(told, (one) => blamedUnheard(one).length === 0);
    expect(() => fc.assert(unheard, { numRuns: 1000 })).not.toThrow();
  });
});

// What the words imply counts as spoken.
function impliedBy(subject: Situation, spoken: ReadonlySet<Situation>): boolean {
  return CONTRADICTIONS.some(
    ([a, , b]) => (subject === a && spoken.has(b)) || (subject === b && spoken.has(a)),
  );
}
