import { queryOptions } from '@tanstack/react-query';
import { defaults, describeMe } from './client.gen';

export type Me = Awaited<ReturnType<typeof describeMe>>;

const MINUTE_MS = 60_000;

/**
 * Who is signed in. What it answers is also what lets us write: the token that
 * every unsafe request must carry is kept with the client's headers.
 */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const me = await describeMe({ signal });
    defaults.headers = me.csrf ? { 'x-csrf': me.csrf } : {};
    return me;
  },
  staleTime: 5 * MINUTE_MS,
});

/** The roles of a session that screens open or close for. */
export function rolesOf(me: Me | undefined): ReadonlySet<string> {
  return new Set(me?.compte?.roles.map(({ role }) => role));
}
