import { queryOptions } from '@tanstack/react-query';
import { getCommune, getTerritoire, searchTerritoires } from './client.gen';
import type { Me } from './session';

const MOST = '200';

type Listed = Awaited<ReturnType<typeof searchTerritoires>>['items'][number];
type Role = NonNullable<Me['compte']>['roles'][number];
export type Maille = Extract<Role, { role: 'gestionnaire' }>['maille'];

/** A territory that somebody manages, or a part of it. */
export type Managed = { readonly maille: Maille; readonly code: string; readonly nom: string };

const KINDS = ['region', 'departement', 'epci', 'mission_locale'] as const;

/** The territories larger than a commune, all of them. */
export const territoriesQuery = queryOptions({
  queryKey: ['all-territories'],
  queryFn: async ({ signal }) => {
    const pages = await Promise.all(
      KINDS.map(($type) => searchTerritoires({ $type, size: MOST }, { signal })),
    );
    return pages.flatMap(({ items }) => items);
  },
  staleTime: Number.POSITIVE_INFINITY,
});

type Named = { readonly maille: Maille; readonly code: string | null };

/** How people call a territory. */
export const territoryNameQuery = ({ maille, code }: Named) =>
  queryOptions({
    queryKey: ['territory-name', maille, code],
    queryFn: async ({ signal }) => {
      if (maille === 'commune') return (await getCommune({ code: code ?? '' }, { signal })).nom;
      const id = maille === 'territoire' ? (code ?? '') : `${maille}-${code}`;
      return (await getTerritoire({ id }, { signal })).nom;
    },
    enabled: code !== null,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

function toManaged({ id, type, code, nom }: Listed): Managed | null {
  if (type === 'mission_locale') return { maille: 'territoire', code: id, nom };
  if (type === 'autre' || type === 'arrondissement' || code === null) return null;
  return { maille: type, code, nom };
}

function isWithin(listed: Listed, role: Role): boolean {
  if (role.role === 'administrateur') return true;
  if (role.role !== 'gestionnaire') return false;
  const own = toManaged(listed);
  if (own?.maille === role.maille && own.code === role.code) return true;
  // Only départements are known to hold others whole.
  const isRegion = role.maille === 'region';
  const departements = listed.departements.map(({ code }) => code);
  if (isRegion) return listed.type !== 'region';
  return role.maille === 'departement' && departements.every((code) => code === role.code);
}

/** Those that these roles manage, the largest first; a commune is called by its code. */
export function managedTerritories(
  roles: readonly Role[],
  listed: readonly Listed[],
): readonly Managed[] {
  const within = listed
    .filter((one) => roles.some((role) => isWithin(one, role)))
    .map(toManaged)
    .filter((one) => one !== null);
  const named = new Set(within.map(({ maille, code }) => `${maille} ${code}`));
  const others = roles.flatMap((role) =>
    role.role === 'gestionnaire' && !named.has(`${role.maille} ${role.code}`)
      ? { maille: role.maille, code: role.code, nom: role.code }
      : [],
  );
  return [...others, ...within];
}
