import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  configuration,
  drawOutline,
  explainEligibility,
  getCommune,
  getDispositif,
  getService,
  getStructure,
  listDispositifs,
  listLocalMails,
  listSituations,
  searchAddresses,
  searchCommunes,
  searchServicesFor,
} from './client.gen';
import type { SearchBody } from './contract';
import { toBody, type Profil } from './profil';
import type { TravelMode } from './travel-modes';

const FOR_EVER = Number.POSITIVE_INFINITY;
const ADDRESSES = 8;
const MAILS_EVERY_MS = 3_000;
// More than are shown: those of the region come first among them.
const COMMUNES = '24';

export const communesQuery = (q: string) =>
  queryOptions({
    queryKey: ['communes', q],
    queryFn: ({ signal }) => searchCommunes({ q, limite: COMMUNES }, { signal }),
    enabled: q.trim().length > 1,
    staleTime: FOR_EVER,
    placeholderData: keepPreviousData,
  });

export const addressesQuery = (q: string, isWanted: boolean) =>
  queryOptions({
    queryKey: ['addresses', q],
    queryFn: ({ signal }) => searchAddresses({ body: { q, limite: ADDRESSES } }, { signal }),
    enabled: isWanted,
    staleTime: FOR_EVER,
  });

export const communeQuery = (code: string | null) =>
  queryOptions({
    queryKey: ['commune', code],
    queryFn: ({ signal }) => getCommune({ code: code ?? '' }, { signal }),
    enabled: code !== null,
    staleTime: FOR_EVER,
  });

export const situationsQuery = queryOptions({
  queryKey: ['situations'],
  queryFn: ({ signal }) => listSituations({ signal }),
  staleTime: FOR_EVER,
});

export const configurationQuery = queryOptions({
  queryKey: ['configuration'],
  queryFn: ({ signal }) => configuration({ signal }),
  staleTime: FOR_EVER,
});

export const searchQuery = (body: SearchBody) =>
  queryOptions({
    queryKey: ['search', body],
    queryFn: ({ signal }) => searchServicesFor({ body }, { signal }),
    placeholderData: keepPreviousData,
  });

export const serviceQuery = (id: string) =>
  queryOptions({
    queryKey: ['service', id],
    queryFn: ({ signal }) => getService({ id }, { signal }),
  });

export type Asker = {
  readonly profil: Profil;
  readonly commune: string | null;
  /** How she goes there, when it was asked. */
  readonly mode: TravelMode | null;
};

export const eligibilityQuery = (
  id: string,
  { profil, commune }: Pick<Asker, 'profil' | 'commune'>,
) =>
  queryOptions({
    queryKey: ['eligibility', id, profil, commune],
    queryFn: ({ signal }) => {
      const body = {
        profil: toBody(profil),
        ...(commune ? { code_commune: commune } : {}),
      };
      return explainEligibility({ id, body }, { signal });
    },
    placeholderData: keepPreviousData,
  });

export const structureQuery = (id: string) =>
  queryOptions({
    queryKey: ['structure', id],
    queryFn: ({ signal }) => getStructure({ id }, { signal }),
  });

export const dispositifQuery = (slug: string) =>
  queryOptions({
    queryKey: ['dispositif', slug],
    queryFn: ({ signal }) => getDispositif({ slug }, { signal }),
  });

/** Every scheme in a few words. */
export const dispositifsQuery = queryOptions({
  queryKey: ['dispositifs'],
  queryFn: ({ signal }) => listDispositifs({}, { signal }),
  staleTime: FOR_EVER,
});

/** The mails kept by an installation without a mail server; new ones come by themselves. */
export const localMailsQuery = queryOptions({
  queryKey: ['local-mails'],
  queryFn: ({ signal }) => listLocalMails({ signal }),
  refetchInterval: MAILS_EVERY_MS,
});

export function fetchOutline(signal: AbortSignal): ReturnType<typeof drawOutline> {
  return drawOutline({ signal });
}
