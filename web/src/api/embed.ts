import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { configuration, drawOutline, searchServicesFor } from './client.gen';
import type { SearchBody } from './contract';

// In a page of somebody else we are nobody: no cookie goes with what is asked, signed in or not.
const AS_NOBODY = { credentials: 'omit' } as const;

export const embeddedSearchQuery = (body: SearchBody) =>
  queryOptions({
    queryKey: ['embedded-search', body],
    queryFn: ({ signal }) => searchServicesFor({ body }, { signal, ...AS_NOBODY }),
    placeholderData: keepPreviousData,
  });

export const embeddedConfigurationQuery = queryOptions({
  queryKey: ['embedded-configuration'],
  queryFn: ({ signal }) => configuration({ signal, ...AS_NOBODY }),
  staleTime: Number.POSITIVE_INFINITY,
});

export function fetchEmbeddedOutline(signal: AbortSignal): ReturnType<typeof drawOutline> {
  return drawOutline({ signal, ...AS_NOBODY });
}
