import { House1763700000000 } from '../../migrations/1763700000000-house.js';
import { History1763800300000 } from '../../migrations/1763800300000-history.js';

/** Every migration, in order. */
export const MIGRATIONS = [House1763700000000, History1763800300000];
