import { queryOptions } from '@tanstack/react-query';
import { getCommune, getTerritoire, searchTerritoires } from './client.gen';

const FOR_EVER = Number.POSITIVE_INFINITY;
const SIREN = 9;
const DEPARTEMENT_MAX = 3;
const SHOWN = '12';

export type ZoneKind = 'commune' | 'epci' | 'departement' | 'pays';

/** One territory of a `zone_eligibilite`, with the centres of its communes. */
export type Zone = {
  readonly code: string;
  readonly kind: ZoneKind;
  readonly nom: string;
  readonly points: readonly { readonly latitude: number; readonly longitude: number }[];
};

type Centre = { readonly latitude: number | null; readonly longitude: number | null };

const pointsOf = (communes: readonly Centre[]): Zone['points'] =>
  communes.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );

async function readZone(code: string, signal: AbortSignal): Promise<Zone> {
  if (code === 'france' || code === '99100') return { code, kind: 'pays', nom: '', points: [] };
  if (code.length !== SIREN && code.length > DEPARTEMENT_MAX) {
    const commune = await getCommune({ code }, { signal });
    return { code, kind: 'commune', nom: commune.nom, points: pointsOf([commune]) };
  }
  const kind = code.length === SIREN ? 'epci' : 'departement';
  const { nom, communes } = await getTerritoire({ id: `${kind}-${code}` }, { signal });
  // A département is drawn by its outline.
  return { code, kind, nom, points: kind === 'epci' ? pointsOf(communes) : [] };
}

export const zoneQuery = (code: string) =>
  queryOptions({
    queryKey: ['zone', code],
    queryFn: ({ signal }) => readZone(code, signal),
    staleTime: FOR_EVER,
  });

export const territoiresQuery = (q: string) =>
  queryOptions({
    queryKey: ['territoires', q],
    queryFn: ({ signal }) => searchTerritoires({ q, size: SHOWN }, { signal }),
    enabled: q.trim().length > 1,
    staleTime: FOR_EVER,
  });
