import type { ListField, ServiceColumns } from '../columns/service-columns.js';
import type { Verdict } from '../../dispositifs/regle.js';
import type { Selection } from './select-services.js';

export type FacetCount<Value extends string = string> = {
  readonly valeur: Value;
  readonly nombre: number;
};
export type Facets = Readonly<Record<ListField | 'categories', FacetCount[]>> & {
  readonly verdict: FacetCount<Verdict>[];
};

/** Turns the counts by entry into counts by value, the most frequent first. */
export function countFacets(
  columns: ServiceColumns,
  { counts }: Pick<Selection, 'counts'>,
  verdicts: readonly Verdict[],
): Facets {
  const countOf = (field: ListField, valuesOf = sameValues): FacetCount[] =>
    sumByValue(counts.get(field), columns.lists[field].values, valuesOf);
  return {
    sources: countOf('sources'),
    types: countOf('types'),
    frais: countOf('frais'),
    thematiques: countOf('thematiques'),
    categories: countOf('thematiques', categoriesOf),
    publics: countOf('publics'),
    modes_accueil: countOf('modes_accueil'),
    dispositifs: countOf('dispositifs'),
    types_structure: countOf('types_structure'),
    reseaux_porteurs: countOf('reseaux_porteurs'),
    verdict: sumByValue(
      counts.get('verdict'),
      verdicts.map((verdict) => [verdict]),
      (one: readonly Verdict[]) => one,
    ),
  };
}

const sameValues = (values: readonly string[]): readonly string[] => values;

/** A service with two thematiques of one categorie counts once in it. */
function categoriesOf(thematiques: readonly string[]): readonly string[] {
  return [...new Set(thematiques.map(categorieOf))];
}

export function categorieOf(thematique: string): string {
  return thematique.split('--', 1)[0] ?? thematique;
}

function sumByValue<Value extends string>(
  counts: Uint32Array | undefined,
  lists: readonly (readonly Value[])[],
  valuesOf: (values: readonly Value[]) => readonly Value[],
): FacetCount<Value>[] {
  const sums = new Map<Value, number>();
  for (const [entry, list] of lists.entries()) {
    const count = counts?.[entry] ?? 0;
    if (count === 0) continue;
    for (const value of valuesOf(list)) sums.set(value, (sums.get(value) ?? 0) + count);
  }
  return [...sums]
    .map(([valeur, nombre]) => ({ valeur, nombre }))
    .sort((left, right) => right.nombre - left.nombre || (left.valeur < right.valeur ? -1 : 1));
}
