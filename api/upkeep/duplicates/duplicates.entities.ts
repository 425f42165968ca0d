import { DoublonCleEntity } from './entities/doublon-cle.entity.js';
import { DoublonExamenEntity } from './entities/doublon-examen.entity.js';
import { DoublonEntity } from './entities/doublon.entity.js';
import { FusionEntity } from './entities/fusion.entity.js';

export const DUPLICATES_ENTITIES = [
  DoublonCleEntity,
  DoublonEntity,
  DoublonExamenEntity,
  FusionEntity,
];
