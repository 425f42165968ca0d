import type { Regle } from '../../api/contract';
import type { Situation } from '../../api/situations';

/** The situations that a solution's rules depend on: those worth asking on its sheet. */
export function askedSituations(rules: readonly Regle[]): ReadonlySet<string> {
  return new Set(rules.flatMap(situationsOf));
}

function situationsOf(rule: Regle): readonly Situation[] {
  switch (rule.sujet) {
    case 'age':
      return (rule.si ?? []).flatMap(({ situation }) => situation ?? []);
    case 'situations':
      return rule.valeur;
    case 'criteres':
      return rule.criteres.flatMap(({ situations }) => situations ?? []);
    case 'date':
    case 'departement':
    case 'accueil':
      return [];
    default:
      return [rule.sujet];
  }
}
