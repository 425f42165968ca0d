import type { EntityManager } from 'typeorm';

/**
 * One room's reference data. `fingerprint` changes when the data or the way of
 * writing it changes; `plant` then runs again, alone in its transaction.
 */
export type SeedStep = {
  readonly name: string;
  readonly title: string;
  readonly fingerprint: () => string;
  readonly plant: (manager: EntityManager) => Promise<string>;
};
