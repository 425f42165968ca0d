import { queryOptions } from '@tanstack/react-query';
import { drawContours, getCommune, getTerritoire, searchTerritoires } from './client.gen';

const FOR_EVER = Number.POSITIVE_INFINITY;
const SIREN = 9;
const DEPARTEMENT_MAX = 3;
const SHOWN = '12';

export type ZoneKind = 'commune' | 'epci' | 'departement' | 'pays';

/** One territory of a `zone_eligibilite`. */
export type Zone = {
  readonly code: string;
  readonly kind: ZoneKind;
  readonly nom: string;
};

async function readZone(code: string, signal: AbortSignal): Promise<Zone> {
  if (code === 'france' || code === '99100') return { code, kind: 'pays', nom: '' };
  if (code.length !== SIREN && code.length > DEPARTEMENT_MAX) {
    const commune = await getCommune({ code }, { signal });
    return { code, kind: 'commune', nom: commune.nom };
  }
  const kind = code.length === SIREN ? 'epci' : 'departement';
  const { nom } = await getTerritoire({ id: `${kind}-${code}` }, { signal });
  return { code, kind, nom };
}

export const zoneQuery = (code: string) =>
  queryOptions({
    queryKey: ['zone', code],
    queryFn: ({ signal }) => readZone(code, signal),
    staleTime: FOR_EVER,
  });

/** The outline of one territory; none for the whole country. */
export const zoneOutlineQuery = ({ code, kind }: Zone) =>
  queryOptions({
    queryKey: ['zone-outline', kind, code],
    queryFn: async ({ signal }) => {
      if (kind === 'pays') return [];
      const query = { territoire: `${kind}:${code}`, maille: kind };
      return (await drawContours(query, { signal })).features;
    },
    staleTime: FOR_EVER,
  });

export const territoiresQuery = (q: string) =>
  queryOptions({
    queryKey: ['territoires', q],
    queryFn: ({ signal }) => searchTerritoires({ q, size: SHOWN }, { signal }),
    enabled: q.trim().length > 1,
    staleTime: FOR_EVER,
  });
