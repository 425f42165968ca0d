import { CleApiEntity } from './entities/cle-api.entity.js';
import { CompteEntity } from './entities/compte.entity.js';
import { DemandeConnexionEntity } from './entities/demande-connexion.entity.js';
import { IdentiteEntity } from './entities/identite.entity.js';
import { JournalConnexionEntity } from './entities/journal-connexion.entity.js';
import { RoleCompteEntity } from './entities/role-compte.entity.js';
import { SessionEntity } from './entities/session.entity.js';

export const ACCOUNTS_ENTITIES = [
  CompteEntity,
  RoleCompteEntity,
  IdentiteEntity,
  SessionEntity,
  DemandeConnexionEntity,
  JournalConnexionEntity,
  CleApiEntity,
] as const;
