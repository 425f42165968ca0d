import { HttpError } from '@oazapfts/runtime';
import { queryOptions } from '@tanstack/react-query';
import { listClaims, type registerStructure, searchStructuresToJoin } from './client.gen';

export type Claim = Awaited<ReturnType<typeof listClaims>>['items'][number];
export type StructureToJoin = Awaited<ReturnType<typeof searchStructuresToJoin>>['items'][number];
export type Registration = Parameters<typeof registerStructure>[0]['body'];

const SIZE = '50';

export const toJoinQuery = (q: string) =>
  queryOptions({
    queryKey: ['claims', 'structures', q],
    queryFn: ({ signal }) => searchStructuresToJoin({ q }, { signal }),
    enabled: q !== '',
    staleTime: 0,
  });

/** What I asked for, and what was decided. */
export const myClaimsQuery = queryOptions({
  queryKey: ['claims', 'mine'],
  queryFn: ({ signal }) => listClaims({ vue: 'miennes', size: SIZE }, { signal }),
  staleTime: 0,
});

export type ClaimStatus = Claim['statut'];

/** What is asked in my territory. */
export const territoryClaimsQuery = (statut: ClaimStatus, page: number) =>
  queryOptions({
    queryKey: ['claims', 'territory', statut, page],
    queryFn: ({ signal }) =>
      listClaims({ vue: 'territoire', statut, page: String(page), size: SIZE }, { signal }),
    staleTime: 0,
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The structure that bears this SIRET is in the catalogue: it is to be claimed. */
export const isKnownSiret = (error: unknown): boolean =>
  error instanceof HttpError &&
  isRecord(error.data) &&
  error.data['code'] === 'inscription.siret-connu';
