import { House1763700000000 } from '../../migrations/1763700000000-house.js';
import { ChangeLog1763800000000 } from '../../migrations/1763800000000-change-log.js';
import { Accounts1763800100000 } from '../../migrations/1763800100000-accounts.js';
import { Mail1763800200000 } from '../../migrations/1763800200000-mail.js';
import { Jobs1763800210000 } from '../../migrations/1763800210000-jobs.js';
import { History1763800300000 } from '../../migrations/1763800300000-history.js';
import { Upkeep1763800400000 } from '../../migrations/1763800400000-upkeep.js';
import { Claims1763800450000 } from '../../migrations/1763800450000-claims.js';
import { Freshness1763800500000 } from '../../migrations/1763800500000-freshness.js';
import { Duplicates1763800600000 } from '../../migrations/1763800600000-duplicates.js';
import { Hsds1763800710000 } from '../../migrations/1763800710000-hsds.js';
import { Imports1763800720000 } from '../../migrations/1763800720000-imports.js';
import { FollowedSources1763801000000 } from '../../migrations/1763801000000-followed-sources.js';
import { UpkeepMail1763801100000 } from '../../migrations/1763801100000-upkeep-mail.js';
import { ErasedValues1763801110000 } from '../../migrations/1763801110000-erased-values.js';
import { Travel1763900000000 } from '../../migrations/1763900000000-travel.js';
import { Youth1763900100000 } from '../../migrations/1763900100000-youth.js';
import { Layers1763900150000 } from '../../migrations/1763900150000-layers.js';
import { Demand1763900200000 } from '../../migrations/1763900200000-demand.js';
import { Scenarios1763900400000 } from '../../migrations/1763900400000-scenarios.js';
import { CancelledReadings1763950000000 } from '../../migrations/1763950000000-cancelled-readings.js';
import { DuplicateSolutions1763950100000 } from '../../migrations/1763950100000-duplicate-solutions.js';
import { ChangesOfOthers1763950200000 } from '../../migrations/1763950200000-changes-of-others.js';

/** Every migration, in order. */
export const MIGRATIONS = [
  House1763700000000,
  ChangeLog1763800000000,
  Accounts1763800100000,
  Mail1763800200000,
  Jobs1763800210000,
  History1763800300000,
  Upkeep1763800400000,
  Claims1763800450000,
  Freshness1763800500000,
  Duplicates1763800600000,
  Hsds1763800710000,
  Imports1763800720000,
  FollowedSources1763801000000,
  UpkeepMail1763801100000,
  ErasedValues1763801110000,
  Travel1763900000000,
  Youth1763900100000,
  Layers1763900150000,
  Demand1763900200000,
  Scenarios1763900400000,
  CancelledReadings1763950000000,
  DuplicateSolutions1763950100000,
  ChangesOfOthers1763950200000,
];
