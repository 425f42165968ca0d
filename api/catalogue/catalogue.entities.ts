import { BesoinNonCouvertEntity } from './entities/besoin-non-couvert.entity.js';
import { ChampHumainEntity } from './entities/champ-humain.entity.js';
import { ConfirmationEntity } from './entities/confirmation.entity.js';
import { FermetureEntity } from './entities/fermeture.entity.js';
import { HistoriqueEntity } from './entities/historique.entity.js';
import { LieuEntity } from './entities/lieu.entity.js';
import { PermanenceEntity } from './entities/permanence.entity.js';
import { PersonneEntity } from './entities/personne.entity.js';
import { PosteEntity } from './entities/poste.entity.js';
import { RedirectionEntity } from './entities/redirection.entity.js';
import { ServiceEntity } from './entities/service.entity.js';
import { SignalementEntity } from './entities/signalement.entity.js';
import { SourceEntity } from './entities/source.entity.js';
import { StructureEntity } from './entities/structure.entity.js';
import { SuggestionImportEntity } from './entities/suggestion-import.entity.js';
import { VacancesScolairesEntity } from './entities/vacances-scolaires.entity.js';
import { ValeurEffaceeEntity } from './entities/valeur-effacee.entity.js';

export const CATALOGUE_ENTITIES = [
  SourceEntity,
  StructureEntity,
  ServiceEntity,
  LieuEntity,
  PosteEntity,
  PermanenceEntity,
  FermetureEntity,
  ConfirmationEntity,
  SignalementEntity,
  BesoinNonCouvertEntity,
  VacancesScolairesEntity,
  PersonneEntity,
  HistoriqueEntity,
  ChampHumainEntity,
  SuggestionImportEntity,
  RedirectionEntity,
  ValeurEffaceeEntity,
] as const;
