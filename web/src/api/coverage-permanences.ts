import { queryOptions } from '@tanstack/react-query';
import { listTerritoryPermanences } from './client.gen';
import { COUNTING } from './coverage';

export type TerritoryPermanences = Awaited<ReturnType<typeof listTerritoryPermanences>>;
export type HeldPermanence = TerritoryPermanences['items'][number];

type PermanencesQuestion = {
  readonly territoire: string;
  readonly besoin: string;
  readonly isWanted: boolean;
};

export const permanencesQuery = ({ territoire, besoin, isWanted }: PermanencesQuestion) =>
  queryOptions({
    queryKey: ['territory-permanences', territoire, besoin],
    queryFn: ({ signal }) =>
      listTerritoryPermanences({ territoire, thematique: besoin }, { signal }),
    enabled: isWanted,
    retry: COUNTING.retry,
    retryDelay: COUNTING.retryDelay,
  });
