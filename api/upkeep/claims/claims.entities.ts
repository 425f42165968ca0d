import { EntrepriseConsulteeEntity } from './entities/entreprise-consultee.entity.js';
import { InscriptionEntity } from './entities/inscription.entity.js';
import { InvitationEntity } from './entities/invitation.entity.js';
import { RevendicationEntity } from './entities/revendication.entity.js';
import { StructureSansResponsableEntity } from './entities/structure-sans-responsable.entity.js';

export const CLAIMS_ENTITIES = [
  EntrepriseConsulteeEntity,
  InscriptionEntity,
  InvitationEntity,
  RevendicationEntity,
  StructureSansResponsableEntity,
];
