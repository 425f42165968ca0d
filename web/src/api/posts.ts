import { queryOptions } from '@tanstack/react-query';
import { listPosts } from './client.gen';
import type { Role } from './may-edit';

export type Post = Awaited<ReturnType<typeof listPosts>>['items'][number];
export type Holder = Post['personnes'][number];

/** The posts of a structure and who holds them; for who is signed in. */
export const postsQuery = (structureId: string) =>
  queryOptions({
    queryKey: ['posts', structureId],
    queryFn: ({ signal }) => listPosts({ id: structureId }, { signal }),
    staleTime: 0,
  });

/** Whether to offer to say who holds a post: who answers for the structure, or watches over it. */
export function mayNameHolders(roles: readonly Role[], structureId: string): boolean {
  return roles.some((role) =>
    role.role === 'partenaire'
      ? role.structure_id === structureId && role.fonction === 'responsable'
      : role.role !== 'conseiller',
  );
}
