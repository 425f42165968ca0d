import { queryOptions } from '@tanstack/react-query';
import { listReseauxPorteurs, listThematiques } from './client.gen';

const VOCABULARIES = {
  thematiques: listThematiques,
  'reseaux-porteurs': listReseauxPorteurs,
} as const;

export type Vocabulary = keyof typeof VOCABULARIES;

/** Every word of a long vocabulary of data·inclusion. */
export const termsQuery = (vocabulary: Vocabulary) =>
  queryOptions({
    queryKey: ['vocabulary', vocabulary],
    queryFn: ({ signal }) => VOCABULARIES[vocabulary]({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
