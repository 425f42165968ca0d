import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readSignInLog, searchAccounts } from './client.gen';

export type Account = Awaited<ReturnType<typeof searchAccounts>>['items'][number];
export type AccountRole = Account['roles'][number];
export type AccountSearch = Pick<
  Parameters<typeof searchAccounts>[0]['body'],
  'q' | 'role' | 'page'
>;

const SIZE = 20;

/** Somebody is looked for: in a body, never in an address. */
export const accountsQuery = (search: AccountSearch) =>
  queryOptions({
    queryKey: ['accounts', search],
    queryFn: ({ signal }) => searchAccounts({ body: { ...search, size: SIZE } }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const journalQuery = (page: number) =>
  queryOptions({
    queryKey: ['sign-in-log', page],
    queryFn: ({ signal }) => readSignInLog({ page: String(page), size: String(SIZE) }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
