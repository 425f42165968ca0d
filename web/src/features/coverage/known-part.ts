type Counts = {
  readonly jeunes: number | null;
  readonly couverts: number | null;
  readonly a_confirmer: number | null;
  readonly non_couverts: number | null;
  readonly inconnus: number | null;
};

/** Of how many young people it is known what they reach: not of those whose timetables are unknown. */
export function knownPartOf(bilan: Counts): 'all' | 'some' | 'none' {
  const { jeunes, inconnus } = bilan;
  if (inconnus === 0) return 'all';
  const known = [bilan.couverts, bilan.a_confirmer, bilan.non_couverts];
  const isEveryone = inconnus !== null && inconnus === jeunes;
  return isEveryone || known.every((count) => count === 0) ? 'none' : 'some';
}
