import { House1763700000000 } from '../../migrations/1763700000000-house.js';

/** Every migration, in order. */
export const MIGRATIONS = [House1763700000000];
