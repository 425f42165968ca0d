import { CourrielEntity } from './entities/courriel.entity.js';
import { CourrielLocalEntity } from './entities/courriel-local.entity.js';

export const MAIL_ENTITIES = [CourrielEntity, CourrielLocalEntity];
