import { metresWithin, walkSeconds } from '../estimates/estimate-minutes.js';
import type { Network } from '../timetable/network.js';

/** The longest walk to a first stop or from a last one. */
export const WALK_MINUTES_MAX = 20;

/** Stops that one walks to, and the seconds it takes. */
export type StopsAround = { readonly stops: Uint32Array; readonly seconds: Uint32Array };

export function stopsAround(
  { near }: Pick<Network, 'near'>,
  latitude: number,
  longitude: number,
): StopsAround {
  const stops: number[] = [];
  const seconds: number[] = [];
  near.near(latitude, longitude, metresWithin('pied', WALK_MINUTES_MAX), (stop, metres) => {
    stops.push(stop);
    seconds.push(walkSeconds(metres));
  });
  return { stops: Uint32Array.from(stops), seconds: Uint32Array.from(seconds) };
}
