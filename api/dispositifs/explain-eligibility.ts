import { deduceSituations } from './deduce-situations.js';
import { type Contexte, judgeRule } from './judge-rule.js';
import type { Eligibilite, Issue, Raison, Regle, Verdict } from './regle.js';
import { type JeuDeRegles, resolveRules } from './resolve-rules.js';
import type { Profil } from './situations.js';
import { writeReason } from './write-reason.js';

export type QuestionEligibilite = JeuDeRegles & {
  readonly profil: Profil;
  /** The day, in Paris, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the young person lives, when it is known. */
  readonly departement?: string | null;
};

type Judged = { readonly regle: Regle; readonly issue: Issue };

const ORDER_OF_ISSUES: readonly Issue[] = [
  'non_satisfaite',
  'inconnue',
  'satisfaite',
  'information',
];

/** A service nobody wrote a condition for is not open to everyone: it is to be checked. */
const SANS_CONDITION: Raison = {
  regle: 'aucune-condition-connue',
  issue: 'inconnue',
  explication:
    'Les conditions d’accès exactes ne sont pas connues\u00A0: elles sont à vérifier auprès de la structure.',
  nature: null,
  source_url: null,
  verifiee_le: null,
};

export function contextOf({ profil, departement = null, today }: QuestionEligibilite): Contexte {
  return { age: profil.age, connaissances: deduceSituations(profil), departement, today };
}

function judge(regle: Regle, contexte: Contexte): Judged[] {
  const issue = judgeRule(regle, contexte);
  if (regle.effet === 'condition') return [{ regle, issue }];
  return issue === 'satisfaite' ? [{ regle, issue: 'information' }] : [];
}

const isCondition = ({ regle }: Judged): boolean => regle.effet === 'condition';

const decidesAgainst = ({ regle, issue }: Judged): boolean =>
  issue === 'non_satisfaite' && regle.nature !== 'pratique_locale';

function verdictOf(judged: readonly Judged[]): Verdict {
  const conditions = judged.filter(isCondition);
  if (conditions.some(decidesAgainst)) return 'non_eligible';
  const allHold = conditions.every(({ issue }) => issue === 'satisfaite');
  return conditions.length > 0 && allHold ? 'eligible' : 'a_verifier';
}

function judgeAll(question: QuestionEligibilite, contexte: Contexte): readonly Judged[] {
  return resolveRules(question, question.today).flatMap((regle) => judge(regle, contexte));
}

/** The verdict alone, for who weighs many profiles and needs no sentence. */
export function judgeEligibility(question: QuestionEligibilite): Verdict {
  return verdictOf(judgeAll(question, contextOf(question)));
}

/** Whether this young person is entitled, with every reason, the deciding ones first. */
export function explainEligibility(question: QuestionEligibilite): Eligibilite {
  const contexte = contextOf(question);
  const judged = judgeAll(question, contexte);
  const raisons = ORDER_OF_ISSUES.flatMap((issue) =>
    judged
      .filter((one) => one.issue === issue)
      .map((one) => writeReason(one.regle, issue, contexte)),
  );
  const lead = judged.some(isCondition) ? [] : [SANS_CONDITION];
  return { verdict: verdictOf(judged), raisons: [...lead, ...raisons] };
}
