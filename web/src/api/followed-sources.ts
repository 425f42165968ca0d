import { queryOptions } from '@tanstack/react-query';
import {
  type changeFollowedSource,
  type followSource,
  listFollowedSources,
  type PassageSource,
  readFollowedSource,
  readPassage,
} from './client.gen';

export type FollowedSource = Awaited<ReturnType<typeof readFollowedSource>>;
export type FollowedLine = Awaited<ReturnType<typeof listFollowedSources>>['items'][number];
export type Passage = PassageSource;
export type PassageReport = Awaited<ReturnType<typeof readPassage>>;
export type NewSource = Parameters<typeof followSource>[0]['body'];
export type SourceChange = Parameters<typeof changeFollowedSource>[0]['body'];

const POLL_MS = 1_000;
const KEY = ['followed-sources'] as const;

export const isReading = ({ statut }: Pick<Passage, 'statut'>): boolean =>
  statut === 'en_attente' || statut === 'en_cours';

export const followedSourcesQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => listFollowedSources({ signal }),
  staleTime: 0,
});

/** Asked again each second while it is being read. */
export const followedSourceQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) => readFollowedSource({ id }, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.passages.some(isReading) ? POLL_MS : false),
  });

export const passageQuery = (id: string, passageId: string) =>
  queryOptions({
    queryKey: [...KEY, id, passageId],
    queryFn: ({ signal }) => readPassage({ id, passageId }, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isReading(state.data) ? POLL_MS : false),
  });
