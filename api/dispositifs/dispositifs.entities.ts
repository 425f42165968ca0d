import { DispositifRegleEntity } from './entities/dispositif-regle.entity.js';
import { DispositifRelationEntity } from './entities/dispositif-relation.entity.js';
import { DispositifEntity } from './entities/dispositif.entity.js';

export const DISPOSITIFS_ENTITIES = [
  DispositifEntity,
  DispositifRegleEntity,
  DispositifRelationEntity,
] as const;
