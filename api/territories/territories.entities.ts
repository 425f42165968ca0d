import { AdresseGeocodeeEntity } from './entities/adresse-geocodee.entity.js';
import { ArrondissementEntity } from './entities/arrondissement.entity.js';
import { CommuneAncienneEntity } from './entities/commune-ancienne.entity.js';
import { CommuneFrrEntity } from './entities/commune-frr.entity.js';
import { CommuneSuperficieEntity } from './entities/commune-superficie.entity.js';
import { CommuneEntity } from './entities/commune.entity.js';
import { ContourEntity } from './entities/contour.entity.js';
import { DepartementEntity } from './entities/departement.entity.js';
import { EpciEntity } from './entities/epci.entity.js';
import { GraineEntity } from './entities/graine.entity.js';
import { JeunesseCommuneEntity } from './entities/jeunesse-commune.entity.js';
import { QpvEntity } from './entities/qpv.entity.js';
import { RegionEntity } from './entities/region.entity.js';
import { TerritoireCommuneEntity } from './entities/territoire-commune.entity.js';
import { TerritoireEntity } from './entities/territoire.entity.js';

export const TERRITORIES_ENTITIES = [
  RegionEntity,
  DepartementEntity,
  ArrondissementEntity,
  EpciEntity,
  CommuneEntity,
  CommuneAncienneEntity,
  TerritoireEntity,
  TerritoireCommuneEntity,
  ContourEntity,
  AdresseGeocodeeEntity,
  GraineEntity,
  JeunesseCommuneEntity,
  CommuneSuperficieEntity,
  CommuneFrrEntity,
  QpvEntity,
] as const;
