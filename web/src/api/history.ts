import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listHistory, readPastState, type restoreState } from './client.gen';
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

/** The fields of a sheet just after one writing, named by its line. */
export const pastStateQuery = ({ objet, id }: SheetName, line: number) =>
  queryOptions({
    queryKey: ['past-state', objet, id, line],
    queryFn: ({ signal }) => readPastState({ objet, id, historique: String(line) }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
