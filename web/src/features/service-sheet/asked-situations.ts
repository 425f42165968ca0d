import type { Regle } from '../../api/contract';

/** The situations that a solution's rules depend on: those worth asking on its sheet. */
export function askedSituations(rules: readonly Regle[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const rule of rules) {
    if (rule.sujet === 'situations' && Array.isArray(rule.valeur)) {
      for (const situation of rule.valeur) asked.add(String(situation));
    } else {
      asked.add(rule.sujet);
    }
    for (const exception of rule.si ?? []) if (exception.situation) asked.add(exception.situation);
    for (const criterion of rule.criteres ?? []) {
      for (const situation of criterion.situations ?? []) asked.add(situation);
    }
  }
  return asked;
}
