import { judgeEligibility } from './explain-eligibility.js';
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

const isKnown = (profil: Profil, situation: Situation): boolean =>
  profil.situations.includes(situation) || profil.situations_exclues.includes(situation);

function answersTo(
  profil: Profil,
  regles: readonly Regle[],
): Map<Situation | 'age', readonly Profil[]> {
  const answers = new Map<Situation | 'age', readonly Profil[]>();
  const ages = new Set(regles.flatMap(tellingAges));
  if (profil.age === null && ages.size > 0) {
    answers.set(
      'age',
      [...ages].map((age) => ({ ...profil, age })),
    );
  }
  for (const situation of new Set(regles.flatMap(situationsOf))) {
    if (isKnown(profil, situation)) continue;
    answers.set(situation, [
      { ...profil, situations: [...profil.situations, situation] },
      { ...profil, situations_exclues: [...profil.situations_exclues, situation] },
    ]);
  }
  return answers;
}

/** The questions whose answer alone may settle an « à vérifier », the most useful first. */
export function questionsToAsk(asked: QuestionsDemandees): readonly QuestionUtile[] {
  const { profil, ensembles, today, departement = null } = asked;
  const settled = new Map<Situation | 'age', number>();
  for (const ensemble of ensembles) {
    const verdictFor = (one: Profil) =>
      judgeEligibility({ ...ensemble, profil: one, today, departement });
    if (verdictFor(profil) !== 'a_verifier') continue;
    const conditions = resolveRules(ensemble, today).filter(({ effet }) => effet === 'condition');
    for (const [question, answers] of answersTo(profil, conditions)) {
      if (!answers.some((answer) => verdictFor(answer) !== 'a_verifier')) continue;
      settled.set(question, (settled.get(question) ?? 0) + ensemble.services);
    }
  }
  return QUESTIONS.flatMap((situation) => {
    const services = settled.get(situation) ?? 0;
    return services > 0 ? [{ situation, services }] : [];
  }).sort((a, b) => b.services - a.services);
}
