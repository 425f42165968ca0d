import { CLAIMS_ENTITIES } from './claims/claims.entities.js';
import { DUPLICATES_ENTITIES } from './duplicates/duplicates.entities.js';
import { BrouillonEntity } from './entities/brouillon.entity.js';
import { PropositionEntity } from './entities/proposition.entity.js';
import { FRESHNESS_ENTITIES } from './freshness/freshness.entities.js';

export const UPKEEP_ENTITIES = [
  ...CLAIMS_ENTITIES,
  ...FRESHNESS_ENTITIES,
  ...DUPLICATES_ENTITIES,
  BrouillonEntity,
  PropositionEntity,
];
