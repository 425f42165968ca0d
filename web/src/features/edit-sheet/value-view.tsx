import { useQueries } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { zoneQuery } from '../../api/zones';
import { showValue } from '../../messages/fr/show-value';
import { textsIn } from './fields/use-field';

type ValueViewProps = { readonly champ: string; readonly value: unknown };

/** The value of a field as people read it; territories by their names. */
export function ValueView({ champ, value }: ValueViewProps): ReactElement {
  const codes = champ === 'zone_eligibilite' ? textsIn(value) : [];
  const names = useQueries({ queries: codes.map(zoneQuery) });
  if (codes.length === 0) return <>{showValue(champ, value)}</>;
  return <>{codes.map((code, rank) => names[rank]?.data?.nom || code).join(', ')}</>;
}
