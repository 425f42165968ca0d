import { queryOptions } from '@tanstack/react-query';
import { listUnmetDemand } from './client.gen';
import { rolesOf, type Me } from './session';

export type UnmetDemand = Awaited<ReturnType<typeof listUnmetDemand>>;
export type DemandLine = UnmetDemand['items'][number];

/** Counts without identity, for whoever holds a role. */
export const maySeeDemand = (me: Me | undefined): boolean => rolesOf(me).size > 0;

type DemandQuestion = {
  readonly territoire: string;
  /** Null: every need. */
  readonly besoin: string | null;
  readonly isWanted: boolean;
};

export const demandQuery = ({ territoire, besoin, isWanted }: DemandQuestion) =>
  queryOptions({
    queryKey: ['unmet-demand', territoire, besoin],
    queryFn: ({ signal }) =>
      listUnmetDemand(
        { territoire, ...(besoin === null ? {} : { thematique: besoin }) },
        { signal },
      ),
    enabled: isWanted,
    retry: false,
  });
