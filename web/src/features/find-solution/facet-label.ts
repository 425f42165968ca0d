import { needLabel } from '../../messages/fr/needs';
import { dispositifLabel, FEES, KINDS, RECEPTION, wordOf } from '../../messages/fr/vocabulary';
import type { Facet } from '../../api/search-params';

export function facetLabel(facet: Facet, value: string): string {
  if (facet === 'thematiques') return needLabel(value);
  if (facet === 'dispositifs') return dispositifLabel(value);
  if (facet === 'types_structure') return wordOf(KINDS, value);
  if (facet === 'frais') return wordOf(FEES, value);
  return wordOf(RECEPTION, value);
}
