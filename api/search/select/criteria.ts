import type { BoundingBox } from '../columns/bounding-box.js';
import type { CountedField } from '../columns/service-columns.js';

/** Facets that a reader may count and filter by. */
export type FacetField = CountedField | 'verdict';

/** A test on an interned column: one byte for each of its entries. */
export type MaskFilter = {
  /** The facet that this filter narrows; its own counts ignore it. */
  readonly facet: FacetField | null;
  readonly entries: Uint32Array;
  readonly mask: Uint8Array;
};

/** How long it takes from the young person's place to where services are met. */
export type TravelLimit = {
  /** Minutes to a row's place (0 its own, n its n-th permanence); +Infinity: too long, or no way. */
  readonly minutesTo: (row: number, place: number) => number;
  /** +Infinity when time does not limit. */
  readonly maxMinutes: number;
  /** Holds every place within `maxMinutes`, and what is unknown near enough; null when time does not limit. */
  readonly bounds: BoundingBox | null;
  /** Public transport, where no timetable is known; null when every duration is. */
  readonly unknown: UnknownTimes | null;
};

/** Places that no known network serves: nobody knows how long it takes, which is not "too long". */
export type UnknownTimes = {
  readonly isUnknown: (row: number, place: number) => boolean;
  /** How far from home they are kept, in metres. */
  readonly withinM: number;
  /** Counted, and left out. */
  readonly areLeftOut: boolean;
};

/** The young person's place: what is near enough, and what serves her département. */
export type Around = {
  readonly longitude: number;
  readonly latitude: number;
  /** +Infinity when distance does not limit. */
  readonly radiusM: number;
  /** Null when only the distance counts. */
  readonly travel: TravelLimit | null;
  /** By entry of the column of départements: is a service without a point kept? */
  readonly servedDepartements: Uint8Array;
  /** Exact metres to a point; the row, when there is one, lets it be remembered. */
  readonly measure: (row: number | null, longitude: number, latitude: number) => number;
};

/** What a search asks of the columns, once its words are resolved. */
export type Criteria = {
  readonly filters: readonly MaskFilter[];
  /** The entries of the zones that serve the young person's; null when any zone will do. */
  readonly servedZones: readonly number[] | null;
  /** The rows that match the text, or null when no text is searched. */
  readonly candidates: Uint32Array | null;
  readonly around: Around | null;
  readonly box: BoundingBox | null;
  readonly scoreQualiteMinimum: number | null;
  readonly heuresSemaineMin: number | null;
  readonly listeCej: boolean | null;
  /** Only the services kept for every place, only the others, or all (absent). */
  readonly part?: 'everywhere' | 'elsewhere';
};

/** Why a service is kept: at a place, or in spite of having none near. */
export const REACHES = ['sur_place', 'a_distance', 'hebergement', 'sans_lieu'] as const;
export type Reach = (typeof REACHES)[number];
