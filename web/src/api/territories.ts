import { queryOptions } from '@tanstack/react-query';
import { getCommune, getTerritoire, searchTerritoires } from './client.gen';
import type { Me } from './session';

const PAGE = '200';

type Listed = Awaited<ReturnType<typeof searchTerritoires>>['items'][number];
type Role = NonNullable<Me['compte']>['roles'][number];
export type Maille = Extract<Role, { role: 'gestionnaire' }>['maille'];

/** A territory that somebody manages, or a part of it. */
export type Managed = { readonly maille: Maille; readonly code: string; readonly nom: string };

const KINDS = ['region', 'departement', 'epci', 'mission_locale'] as const;

type Kind = (typeof KINDS)[number];

/** All those of a kind, page after page: the intercommunalités of France are more than a thousand. */
async function allOf($type: Kind, signal: AbortSignal): Promise<readonly Listed[]> {
  const read = (page: number) =>
    searchTerritoires({ $type, size: PAGE, page: String(page) }, { signal });
  const first = await read(1);
  const others = Array.from({ length: Math.max(0, first.pages - 1) }, (_, at) => read(at + 2));
  return [first, ...(await Promise.all(others))].flatMap(({ items }) => items);
}

/** The territories larger than a commune, all of them. */
export const territoriesQuery = queryOptions({
  queryKey: ['all-territories'],
  queryFn: async ({ signal }) => {
    const kinds = await Promise.all(KINDS.map((kind) => allOf(kind, signal)));
    return kinds.flat();
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

/** The départements that a role holds whole. */
function departementsHeldBy(role: Role, all: readonly Listed[]): readonly string[] {
  if (role.role !== 'gestionnaire') return [];
  if (role.maille === 'departement') return [role.code];
  const region = all.find(({ type, code }) => type === 'region' && code === role.code);
  return role.maille === 'region' ? (region?.departements.map(({ code }) => code) ?? []) : [];
}

function isWithin(listed: Listed, role: Role, held: readonly string[]): boolean {
  if (role.role === 'administrateur') return true;
  if (role.role !== 'gestionnaire') return false;
  const own = toManaged(listed);
  if (own?.maille === role.maille && own.code === role.code) return true;
  // Only départements are known to hold others whole.
  return listed.type !== 'region' && listed.departements.every(({ code }) => held.includes(code));
}

/** Those that these roles manage, the largest first; a commune is called by its code. */
export function managedTerritories(
  roles: readonly Role[],
  listed: readonly Listed[],
): readonly Managed[] {
  const holders = roles.map((role) => ({ role, held: departementsHeldBy(role, listed) }));
  const within = listed
    .filter((one) => holders.some(({ role, held }) => isWithin(one, role, held)))
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
