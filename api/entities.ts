import { ACCOUNTS_ENTITIES } from './accounts/accounts.entities.js';
import { CATALOGUE_ENTITIES } from './catalogue/catalogue.entities.js';
import { COVERAGE_ENTITIES } from './coverage/coverage.entities.js';
import { DEMAND_ENTITIES } from './coverage/demand/demand.entities.js';
import { DISPOSITIFS_ENTITIES } from './dispositifs/dispositifs.entities.js';
import { EXCHANGE_ENTITIES } from './exchange/exchange.entities.js';
import { JOBS_ENTITIES } from './jobs/jobs.entities.js';
import { MAIL_ENTITIES } from './mail/mail.entities.js';
import { TERRITORIES_ENTITIES } from './territories/territories.entities.js';
import { TRAVEL_ENTITIES } from './travel/travel.entities.js';
import { UPKEEP_ENTITIES } from './upkeep/upkeep.entities.js';

/** The tables as classes, room by room; `test/medium/database` proves that they match the migrations. */
export const ENTITIES = [
  ...ACCOUNTS_ENTITIES,
  ...JOBS_ENTITIES,
  ...MAIL_ENTITIES,
  ...TERRITORIES_ENTITIES,
  ...DISPOSITIFS_ENTITIES,
  ...CATALOGUE_ENTITIES,
  ...EXCHANGE_ENTITIES,
  ...TRAVEL_ENTITIES,
  ...UPKEEP_ENTITIES,
  ...DEMAND_ENTITIES,
  ...COVERAGE_ENTITIES,
];
