import { HttpError } from '@oazapfts/runtime';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listDoublons, listFusions } from './client.gen';

export type PairState = 'a_decider' | 'distincts';
export type PairKind = 'structure' | 'service';
export type Likeness = 'forte' | 'possible';

/** Which pairs are shown. */
export type PairsAsked = {
  readonly objet: PairKind;
  readonly statut: PairState;
  readonly q: string;
  readonly ressemblance: Likeness | null;
  readonly page: number;
};

export type PairsPage = Awaited<ReturnType<typeof listDoublons>>;
export type Pair = PairsPage['items'][number];
export type PairSheet = Pair['a'];
export type PairField = Pair['champs'][number];
export type MergesPage = Awaited<ReturnType<typeof listFusions>>;
export type Merge = MergesPage['items'][number];
export type Side = 'a' | 'b';

const PAIRS = '10';
const MERGES = '20';

export const pairsQuery = ({ objet, statut, q, ressemblance, page }: PairsAsked) =>
  queryOptions({
    queryKey: ['duplicates', 'pairs', objet, statut, q, ressemblance, page],
    queryFn: ({ signal }) =>
      listDoublons(
        {
          objet,
          statut,
          q,
          ressemblance: ressemblance ?? undefined,
          page: String(page),
          size: PAIRS,
        },
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const mergesQuery = (page: number) =>
  queryOptions({
    queryKey: ['duplicates', 'merges', page],
    queryFn: ({ signal }) => listFusions({ page: String(page), size: MERGES }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Nothing is left to decide of this pair: somebody did, or a sheet is gone. */
export function isSettled(error: unknown): boolean {
  if (!(error instanceof HttpError) || error.status !== 409) return false;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('code' in data)) return false;
  return data.code === 'doublons.deja-decide' || data.code === 'doublons.fiche-disparue';
}
