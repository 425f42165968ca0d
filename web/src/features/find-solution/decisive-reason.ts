import type { Eligibilite, Raison } from '../../api/contract';

/** The reason that makes the verdict what it is, when it is not « éligible ». */
export function decisiveReason({ verdict, raisons }: Eligibilite): Raison | null {
  const first = (issue: Raison['issue']): Raison | undefined =>
    raisons.find((reason) => reason.issue === issue);
  if (verdict === 'eligible') return null;
  if (verdict === 'non_eligible') return first('non_satisfaite') ?? null;
  return first('inconnue') ?? raisons.find((reason) => reason.nature === 'pratique_locale') ?? null;
}
