import type { Origin } from './travel/journeys.js';

/** Where the young person is, once the commune is known. */
export type Home = Origin & {
  readonly nom: string | null;
  readonly departement: string | null;
  readonly zoneCodes: ReadonlySet<string>;
};
