import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listHistory, type restoreState } from './client.gen';
import type { SheetName } from './edition';

const PER_PAGE = '20';

export type HistoryEntry = Awaited<ReturnType<typeof listHistory>>['items'][number];

export type BroughtBack = Awaited<ReturnType<typeof restoreState>>;

export const historyQuery = ({ objet, id }: SheetName, page: number) =>
  queryOptions({
    queryKey: ['history', objet, id, page],
    queryFn: ({ signal }) =>
      listHistory({ objet, id, page: String(page), size: PER_PAGE }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
