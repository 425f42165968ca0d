import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import type {
  Commune,
  Dispositif,
  Eligibilite,
  SearchAnswer,
  SearchBody,
  ServiceSheet,
  StructureSheet,
} from './contract';
import { getJson, postJson } from './http';
import type { Profil } from './profil';

const FOR_EVER = Number.POSITIVE_INFINITY;

export const communesQuery = (q: string) =>
  queryOptions({
    queryKey: ['communes', q],
    queryFn: ({ signal }) =>
      getJson<{ items: Commune[] }>(`/communes?q=${encodeURIComponent(q)}&limite=8`, signal),
    enabled: q.trim().length > 1,
    staleTime: FOR_EVER,
    placeholderData: keepPreviousData,
  });

export const communeQuery = (code: string | null) =>
  queryOptions({
    queryKey: ['commune', code],
    queryFn: ({ signal }) => getJson<Commune>(`/communes/${code}`, signal),
    enabled: code !== null,
    staleTime: FOR_EVER,
  });

export const situationsQuery = queryOptions({
  queryKey: ['situations'],
  queryFn: ({ signal }) =>
    getJson<{ items: { slug: string; question: string; aide: string | null }[] }>(
      '/situations',
      signal,
    ),
  staleTime: FOR_EVER,
});

export const configurationQuery = queryOptions({
  queryKey: ['configuration'],
  queryFn: ({ signal }) =>
    getJson<{
      fond_de_carte: { style_url: string | null; attribution: string };
      geocodeur: boolean;
    }>('/configuration', signal),
  staleTime: FOR_EVER,
});

export const searchQuery = (body: SearchBody) =>
  queryOptions({
    queryKey: ['search', body],
    queryFn: ({ signal }) => postJson<SearchAnswer>('/search/services', body, signal),
    placeholderData: keepPreviousData,
  });

export const serviceQuery = (id: string) =>
  queryOptions({
    queryKey: ['service', id],
    queryFn: ({ signal }) => getJson<ServiceSheet>(`/services/${encodeURIComponent(id)}`, signal),
  });

export const eligibilityQuery = (id: string, profil: Profil) =>
  queryOptions({
    queryKey: ['eligibility', id, profil],
    queryFn: ({ signal }) =>
      postJson<Eligibilite>(`/services/${encodeURIComponent(id)}/eligibilite`, profil, signal),
    placeholderData: keepPreviousData,
  });

export const structureQuery = (id: string) =>
  queryOptions({
    queryKey: ['structure', id],
    queryFn: ({ signal }) =>
      getJson<StructureSheet>(`/structures/${encodeURIComponent(id)}`, signal),
  });

export const dispositifQuery = (slug: string) =>
  queryOptions({
    queryKey: ['dispositif', slug],
    queryFn: ({ signal }) =>
      getJson<Dispositif>(`/dispositifs/${encodeURIComponent(slug)}`, signal),
  });

export function fetchOutline(signal: AbortSignal): Promise<FeatureCollection> {
  return getJson<FeatureCollection>('/fond-de-carte', signal);
}
