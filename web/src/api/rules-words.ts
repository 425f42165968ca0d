import { queryOptions } from '@tanstack/react-query';
import { listSituations, searchTerritoires } from './client.gen';

const FOR_EVER = Number.POSITIVE_INFINITY;
const ALL = '200';

/** What may be said of a young person, as terms to choose. */
export const situationsQuery = queryOptions({
  queryKey: ['situations', 'terms'],
  queryFn: async ({ signal }) => {
    const { items } = await listSituations({ signal });
    return items.map(({ slug, libelle, aide }) => ({
      value: slug,
      label: libelle,
      description: aide,
    }));
  },
  staleTime: FOR_EVER,
});

export const departementsQuery = queryOptions({
  queryKey: ['departements', 'terms'],
  queryFn: async ({ signal }) => {
    const { items } = await searchTerritoires({ $type: 'departement', size: ALL }, { signal });
    return items.flatMap(({ code, nom }) =>
      code === null ? [] : [{ value: code, label: nom, description: code }],
    );
  },
  staleTime: FOR_EVER,
});
