import { queryOptions } from '@tanstack/react-query';
import { listMembers } from './client.gen';

export type Members = Awaited<ReturnType<typeof listMembers>>;
export type Member = Members['membres'][number];
export type PendingInvitation = Members['invitations'][number];

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: ['members', id],
    queryFn: ({ signal }) => listMembers({ id }, { signal }),
    staleTime: 0,
  });
