import { TacheReguliereEntity } from './entities/tache-reguliere.entity.js';
import { TacheEntity } from './entities/tache.entity.js';

export const JOBS_ENTITIES = [TacheEntity, TacheReguliereEntity];
