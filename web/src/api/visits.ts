import { queryOptions } from '@tanstack/react-query';
import { findVisite } from './client.gen';
import type { TravelMode } from './travel-modes';

export type Visit = Awaited<ReturnType<typeof findVisite>>;
export type Journey = NonNullable<Visit['aller']>;
export type JourneyStep = Journey['etapes'][number];

type VisitAsked = {
  readonly service: string;
  readonly commune: string;
  readonly mode: TravelMode;
};

/** There and back. From the middle of the commune: an address is never written in a request's address. */
export const visitQuery = ({ service, commune, mode }: VisitAsked) =>
  queryOptions({
    queryKey: ['visit', service, commune, mode],
    queryFn: ({ signal }) => findVisite({ service, de: `commune:${commune}`, mode }, { signal }),
  });
