import { queryOptions } from '@tanstack/react-query';
import { findVisiteFrom } from './client.gen';
import type { TravelMode } from './travel-modes';

export type Visit = Awaited<ReturnType<typeof findVisiteFrom>>;
export type Journey = NonNullable<Visit['aller']>;
export type JourneyStep = Journey['etapes'][number];

type VisitAsked = {
  readonly service: string;
  readonly commune: string;
  /** Her address, when it was given: else one sets out from the commune. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly mode: TravelMode;
};

/** There and back. It is posted: an address is never written in a request's address. */
export const visitQuery = ({ service, commune, point, mode }: VisitAsked) => {
  const de = point ? `${point.lat},${point.lon}` : `commune:${commune}`;
  return queryOptions({
    queryKey: ['visit', service, de, mode],
    queryFn: ({ signal }) => findVisiteFrom({ body: { service, de, mode } }, { signal }),
  });
};
