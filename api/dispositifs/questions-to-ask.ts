import { deduceSituations } from './deduce-situations.js';
import { contextOf, judgeEligibility } from './explain-eligibility.js';
import { judgeRule } from './judge-rule.js';
import type { Regle } from './regle.js';
import { type JeuDeRegles, resolveRules } from './resolve-rules.js';
import { type Profil, SITUATIONS, type Situation } from './situations.js';

export type EnsembleDeServices = JeuDeRegles & {
  /** How many services of the results share these rules. */
  readonly services: number;
};

export type QuestionUtile = {
  readonly situation: Situation | 'age';
  readonly services: number;
};

export type QuestionsDemandees = {
  readonly profil: Profil;
  readonly ensembles: readonly EnsembleDeServices[];
  readonly today: string;
  readonly departement?: string | null;
};

const QUESTIONS = ['age', ...SITUATIONS] as const;

function situationsOf(regle: Regle): readonly Situation[] {
  switch (regle.sujet) {
    case 'accueil':
    case 'date':
    case 'departement':
      return [];
    case 'age':
      return (regle.si ?? []).flatMap(({ situation }) => situation ?? []);
    case 'situations':
      return regle.valeur;
    case 'criteres':
      return regle.criteres.flatMap(({ situations }) => situations ?? []);
    default:
      return [regle.sujet];
  }
}

/** The ages on each side of every bound: enough to see whether an age would settle. */
function tellingAges(regle: Regle): readonly number[] {
  if (regle.sujet === 'criteres') return regle.criteres.flatMap(({ age_max }) => age_max ?? []);
  if (regle.sujet !== 'age') return [];
  const bounds = [regle.valeur, ...(regle.si ?? []).flatMap(({ valeur }) => valeur ?? [])];
  return bounds.flatMap((bound) => [bound - 1, bound, bound + 1]);
}

function answersTo(
  profil: Profil,
  regles: readonly Regle[],
): Map<Situation | 'age', readonly Profil[]> {
  const answers = new Map<Situation | 'age', readonly Profil[]>();
  const known = deduceSituations(profil);
  const ages = new Set(regles.flatMap(tellingAges));
  if (profil.age === null && ages.size > 0) {
    answers.set(
      'age',
      [...ages].map((age) => ({ ...profil, age })),
    );
  }
  for (const situation of new Set(regles.flatMap(situationsOf))) {
    if (known.has(situation)) continue;
    answers.set(situation, [
      { ...profil, situations: [...profil.situations, situation] },
      { ...profil, situations_exclues: [...profil.situations_exclues, situation] },
    ]);
  }
  return answers;
}

/** What a rule set still waits for, and what each answer would make of it. */
function usefulQuestions(
  ensemble: EnsembleDeServices,
  { profil, today, departement = null }: QuestionsDemandees,
): readonly (Situation | 'age')[] {
  const asWho = (one: Profil) => ({ ...ensemble, profil: one, today, departement });
  if (judgeEligibility(asWho(profil)) !== 'a_verifier') return [];
  const conditions = resolveRules(ensemble, today).filter(({ effet }) => effet === 'condition');
  const answers = answersTo(profil, conditions);
  const judged = (rule: Regle, one: Profil) => judgeRule(rule, contextOf(asWho(one)));
  const waiting = conditions.filter((rule) => judged(rule, profil) === 'inconnue');
  const holdsFor = (rule: Regle) => (one: Profil) => judged(rule, one) === 'satisfaite';
  const isWithinReach = (rule: Regle) => [...answers.values()].flat().some(holdsFor(rule));
  // Together the answers lead to « eligible »: each of them is then worth asking.
  const together = waiting.length > 0 && waiting.every(isWithinReach);
  const canBecomeEligible =
    together && conditions.every((rule) => judged(rule, profil) !== 'non_satisfaite');
  const moves = (one: Profil) => waiting.some((rule) => judged(rule, one) !== 'inconnue');
  const settles = (one: Profil) => judgeEligibility(asWho(one)) !== 'a_verifier';
  const isUseful = (one: Profil) => settles(one) || (canBecomeEligible && moves(one));
  return [...answers].flatMap(([question, given]) => (given.some(isUseful) ? [question] : []));
}

/**
 * The questions that settle an « à vérifier », the most useful first: alone, or as one of those
 * whose answers together do.
 */
export function questionsToAsk(asked: QuestionsDemandees): readonly QuestionUtile[] {
  const settled = new Map<Situation | 'age', number>();
  for (const ensemble of asked.ensembles) {
    for (const question of usefulQuestions(ensemble, asked)) {
      settled.set(question, (settled.get(question) ?? 0) + ensemble.services);
    }
  }
  return QUESTIONS.flatMap((situation) => {
    const services = settled.get(situation) ?? 0;
    return services > 0 ? [{ situation, services }] : [];
  }).sort((a, b) => b.services - a.services);
}
