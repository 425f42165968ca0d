import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/session';
import {
  type Maille,
  type Managed,
  managedTerritories,
  territoriesQuery,
} from '../../api/territories';

/** The territories that whoever is signed in manages; undefined while they come. */
export function useTerritories(): readonly Managed[] | undefined {
  const { data: me } = useQuery(meQuery);
  const { data: listed } = useQuery(territoriesQuery);
  return listed && me?.compte ? managedTerritories(me.compte.roles, listed) : undefined;
}

/** Its name; its code when it has none here. */
export function nameOf(
  territories: readonly Managed[] | undefined,
  { maille, code }: { readonly maille: Maille; readonly code: string },
): string {
  if (!territories) return '…';
  return territories.find((one) => one.maille === maille && one.code === code)?.nom ?? code;
}
