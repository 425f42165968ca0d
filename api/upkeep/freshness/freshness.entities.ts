import { CampagneEntity } from '../campaigns/entities/campagne.entity.js';
import { CampagneStructureEntity } from '../campaigns/entities/campagne-structure.entity.js';
import { ConfirmationRecenteEntity } from './entities/confirmation-recente.entity.js';
import { DemandeConfirmationEntity } from './entities/demande-confirmation.entity.js';
import { DestinataireEntity } from './entities/destinataire.entity.js';
import { FaitFauxDitEntity } from './entities/fait-faux-dit.entity.js';
import { LienConfirmationEntity } from './entities/lien-confirmation.entity.js';
import { LienDesabonnementEntity } from './entities/lien-desabonnement.entity.js';
import { LienPersonneEntity } from './entities/lien-personne.entity.js';
import { SuiteADonnerEntity } from './entities/suite-a-donner.entity.js';

export const FRESHNESS_ENTITIES = [
  CampagneEntity,
  CampagneStructureEntity,
  ConfirmationRecenteEntity,
  DemandeConfirmationEntity,
  DestinataireEntity,
  FaitFauxDitEntity,
  LienConfirmationEntity,
  LienDesabonnementEntity,
  LienPersonneEntity,
  SuiteADonnerEntity,
];
