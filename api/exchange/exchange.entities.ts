import { ImportEntity } from './import.entity.js';
import { ImportCreeEntity } from './imports/entities/import-cree.entity.js';
import { ImportDeposeEntity } from './imports/entities/import-depose.entity.js';
import { PassageSourceEntity } from './sources/entities/passage-source.entity.js';
import { PresenceSourceEntity } from './sources/entities/presence-source.entity.js';
import { SourceSuivieEntity } from './sources/entities/source-suivie.entity.js';

export const EXCHANGE_ENTITIES = [
  ImportEntity,
  ImportDeposeEntity,
  ImportCreeEntity,
  SourceSuivieEntity,
  PassageSourceEntity,
  PresenceSourceEntity,
];
