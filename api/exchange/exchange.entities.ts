import { ImportEntity } from './import.entity.js';
import { ImportCreeEntity } from './imports/entities/import-cree.entity.js';
import { ImportDeposeEntity } from './imports/entities/import-depose.entity.js';

export const EXCHANGE_ENTITIES = [ImportEntity, ImportDeposeEntity, ImportCreeEntity];
