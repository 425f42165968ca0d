import type { Verdict } from '../../dispositifs/regle.js';
import type { CountedField, ServiceColumns } from '../columns/service-columns.js';
import type { Selection } from './select-services.js';

export type FacetCount<Value extends string = string> = {
  readonly valeur: Value;
  readonly nombre: number;
};
export type Facets = Readonly<Record<CountedField, FacetCount[]>> & {
  readonly verdict: FacetCount<Verdict>[];
};

/** Turns the counts by code into counts by value, the most frequent first. */
export function countFacets(
  columns: ServiceColumns,
  { counts, verdictCounts }: Pick<Selection, 'counts' | 'verdictCounts'>,
  verdicts: readonly Verdict[],
): Facets {
  const countOf = (field: CountedField): FacetCount[] =>
    columns.lists[field].vocabulary
      .flatMap((valeur, code) => {
        const nombre = counts.get(field)?.[code] ?? 0;
        return nombre === 0 ? [] : [{ valeur, nombre }];
      })
      .sort(byCount);
  return {
    sources: countOf('sources'),
    types: countOf('types'),
    frais: countOf('frais'),
    thematiques: countOf('thematiques'),
    categories: countOf('categories'),
    publics: countOf('publics'),
    modes_accueil: countOf('modes_accueil'),
    dispositifs: countOf('dispositifs'),
    types_structure: countOf('types_structure'),
    reseaux_porteurs: countOf('reseaux_porteurs'),
    verdict: countVerdicts(verdictCounts, verdicts),
  };
}

function countVerdicts(
  verdictCounts: Uint32Array,
  verdicts: readonly Verdict[],
): FacetCount<Verdict>[] {
  const sums: Record<Verdict, number> = { eligible: 0, a_verifier: 0, non_eligible: 0 };
  for (const [rule, verdict] of verdicts.entries()) sums[verdict] += verdictCounts[rule] ?? 0;
  const order = ['eligible', 'a_verifier', 'non_eligible'] as const;
  return order.map((valeur) => ({ valeur, nombre: sums[valeur] }));
}

function byCount(left: FacetCount, right: FacetCount): number {
  return right.nombre - left.nombre || (left.valeur < right.valeur ? -1 : 1);
}
