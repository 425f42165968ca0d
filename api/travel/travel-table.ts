import type { Point } from '../territories/commune.js';

/** Minutes from one origin to many places, in the order of the places. */
export type TravelTable =
  | {
      readonly kind: 'known';
      /** +Infinity: not within the time allowed. Shared with whoever asks the same: never to be changed. */
      readonly minutes: Float32Array;
      /** True when the times come from distances alone; to be said on screen. */
      readonly estimated: boolean;
      /** In French, to be shown as it is. */
      readonly source: string;
    }
  /** Public transport, and no valid timetable covers the origin: nobody knows, never "out of reach". */
  | { readonly kind: 'sans_horaires' };

export type TableOptions = {
  readonly maxMinutes: number;
  /** 'YYYY-MM-DD'; without it public transport is that of each network's reference Tuesday. */
  readonly day?: string | undefined;
};

/** Places that are asked for again and again; made once by `TravelTimesService.prepare`. */
export type PreparedPlaces = {
  readonly length: number;
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
};

export function preparePlaces(places: readonly Point[]): PreparedPlaces {
  return {
    length: places.length,
    latitudes: Float64Array.from(places, ({ latitude }) => latitude),
    longitudes: Float64Array.from(places, ({ longitude }) => longitude),
  };
}
