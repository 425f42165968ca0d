import type { Connaissances } from './deduce-situations.js';
import type { Critere, Derogation, Regle, RegleAge, RegleCriteres } from './regle.js';
import type { Situation } from './situations.js';

/** What a rule is judged on. `departement` is where the young person lives. */
export type Contexte = {
  readonly age: number | null;
  readonly connaissances: Connaissances;
  readonly departement: string | null;
  readonly today: string;
};

export type Jugement = 'satisfaite' | 'non_satisfaite' | 'inconnue';

// true, false, or null for "nobody knows"
type Truth = boolean | null;

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

const isWithin = (regle: RegleAge, age: number, bound: number | null): boolean =>
  bound === null || (regle.operateur === 'max' ? age <= bound : age >= bound);

function derogationTruth({ situation, precision }: Derogation, known: Connaissances): Truth {
  if (situation === null) return null;
  const holds = known.get(situation) ?? null;
  return holds === true && precision !== null ? null : holds;
}

/** The derogations that would let this age in. */
export function derogationsFor(regle: RegleAge, age: number): readonly Derogation[] {
  if (isWithin(regle, age, regle.valeur)) return [];
  return (regle.si ?? []).filter((derogation) => isWithin(regle, age, derogation.valeur));
}

function ageTruth(regle: RegleAge, { age, connaissances }: Contexte): Truth {
  if (age === null) return null;
  if (isWithin(regle, age, regle.valeur)) return true;
  return anyOf(derogationsFor(regle, age).map((one) => derogationTruth(one, connaissances)));
}

function critereTruth(critere: Critere, { age, connaissances }: Contexte): Truth {
  const truths: Truth[] = (critere.situations ?? []).map((one) => connaissances.get(one) ?? null);
  if (critere.age_max !== undefined) truths.push(age === null ? null : age <= critere.age_max);
  return anyOf(truths);
}

function criteresTruth(regle: RegleCriteres, contexte: Contexte): Truth {
  let sure = 0;
  let possible = 0;
  for (const critere of regle.criteres) {
    const truth = critereTruth(critere, contexte);
    if (truth === true) sure += critere.poids;
    if (truth === null) possible += critere.poids;
  }
  if (sure >= regle.valeur) return true;
  return sure + possible >= regle.valeur ? null : false;
}

function truthOf(regle: Regle, contexte: Contexte): Truth {
  const known = (situation: Situation): Truth => contexte.connaissances.get(situation) ?? null;
  switch (regle.sujet) {
    case 'accueil':
      return true;
    case 'age':
      return ageTruth(regle, contexte);
    case 'date':
      return regle.valeur === null ? null : contexte.today <= regle.valeur;
    case 'departement':
      return contexte.departement === null ? null : regle.valeur.includes(contexte.departement);
    case 'situations':
      return anyOf(regle.valeur.map(known));
    case 'criteres':
      return criteresTruth(regle, contexte);
    default: {
      const holds = known(regle.sujet);
      return holds === null ? null : holds === (regle.operateur === 'vrai');
    }
  }
}

/** Three-valued on purpose: more knowledge may settle an unknown, never unsettle the rest. */
export function judgeRule(regle: Regle, contexte: Contexte): Jugement {
  const truth = truthOf(regle, contexte);
  if (truth === true) return 'satisfaite';
  return truth === false && !regle.recours ? 'non_satisfaite' : 'inconnue';
}

/** The condition is known not to hold, but another way in remains. */
export function needsAnotherWay(regle: Regle, contexte: Contexte): boolean {
  return Boolean(regle.recours) && truthOf(regle, contexte) === false;
}
