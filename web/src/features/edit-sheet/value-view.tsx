import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { termsQuery } from '../../api/vocabularies';
import { zoneQuery } from '../../api/zones';
import { showNamed } from '../../messages/fr/show-named';
import { textsIn } from './fields/use-field';

type ValueViewProps = { readonly champ: string; readonly value: unknown };

/** The value of a field as people read it; territories and words of vocabularies by their names. */
export function ValueView({ champ, value }: ValueViewProps): ReactElement {
  const codes = champ === 'zone_eligibilite' ? textsIn(value) : [];
  const zones = useQueries({ queries: codes.map(zoneQuery) });
  const needs = useQuery({ ...termsQuery('thematiques'), enabled: champ === 'thematiques' });
  const networks = useQuery({
    ...termsQuery('reseaux-porteurs'),
    enabled: champ === 'reseaux_porteurs',
  });
  const terms = [...(needs.data ?? []), ...(networks.data ?? [])];
  const names = Object.fromEntries([
    ...terms.map((term) => [term.value, term.label] as const),
    ...codes.map((code, rank) => [code, zones[rank]?.data?.nom || code] as const),
  ]);
  return <>{showNamed(champ, value, names)}</>;
}
