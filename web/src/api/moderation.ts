import { HttpError } from '@oazapfts/runtime';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listModeration } from './client.gen';

export type QueueFilter = Pick<Parameters<typeof listModeration>[0], 'statut' | 'nature'> & {
  readonly page: number;
};
export type Queue = Awaited<ReturnType<typeof listModeration>>;
export type AskedChange = Queue['items'][number];
export type Difference = AskedChange['differences'][number];

const SIZE = '20';

export const moderationQuery = ({ page, ...filter }: QueueFilter) =>
  queryOptions({
    queryKey: ['moderation', filter, page],
    queryFn: ({ signal }) =>
      listModeration({ ...filter, page: String(page), size: SIZE }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Why a decision was not taken: somebody else decided, or wrote meanwhile. */
export type Refusal = 'decided' | 'moved' | null;

const CODES: Readonly<Record<string, Refusal>> = {
  'moderation.deja-decidee': 'decided',
  'moderation.fiche-modifiee': 'moved',
};

export function refusalIn(error: unknown): Refusal {
  if (!(error instanceof HttpError)) return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('code' in data)) return null;
  return typeof data.code === 'string' ? (CODES[data.code] ?? null) : null;
}
