import type { Point } from '../../territories/commune.js';
import type { ModeDeTransport } from '../../travel/mode-de-transport.js';
import type { TravelLimit } from '../select/criteria.js';

/** How the young person travels, and for how long at most. */
export type AskedTravel = {
  readonly mode: ModeDeTransport;
  readonly dureeMax: number | null;
  /** How far places without a known timetable are kept, in metres. */
  readonly unknownWithinM: number;
  /** Those places are left out. */
  readonly knownOnly: boolean;
};

/** Where she sets out from: a point, or a commune. */
export type Origin = Point & { readonly codeCommune: string | null; readonly isExact: boolean };

/** Journeys from one home to wherever services are met. */
export type Journeys = Pick<AskedTravel, 'mode' | 'dureeMax'> & {
  readonly estimated: boolean;
  readonly source: string | null;
  /** Null when no timetable is known there: nobody knows, and nothing is limited. */
  readonly limit: TravelLimit | null;
  /** In French, to be shown as it is. */
  readonly message: string | null;
};
