import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ContentLocation } from '../http/content-location.js';
import { Policy } from '../http/policy.js';
import { Returns, ReturnsList } from '../http/returns.js';
import { CatalogueService } from './catalogue.service.js';
import {
  type ServicesAnswer,
  servicesAnswer,
  type ServicesQuery,
  servicesQuery,
} from './services.schema.js';
import {
  type EligibiliteAnswer,
  eligibiliteAnswer,
  type EligibiliteBody,
  eligibiliteBody,
  type ServiceSheet,
  serviceSheetSchema,
  type StructureSheet,
  structureSheetSchema,
} from './sheet.schema.js';
import type { SourceRecord } from './records.js';
import {
  type CatalogueIdParams,
  catalogueIdParams,
  type StructuresAnswer,
  structuresAnswer,
  type StructuresQuery,
  structuresQuery,
} from './structures.schema.js';
import { noParameter, sourceSchema } from './vocabulaires.schema.js';

@ApiTags('Catalogue')
@Policy('public')
@Controller('api/v1')
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  /** Les structures, dans l’ordre de leur identifiant. */
  @Get('structures')
  @Returns(structuresAnswer)
  listStructures(
    @Query({ schema: structuresQuery }) query: StructuresQuery,
  ): Promise<StructuresAnswer> {
    return this.catalogue.listStructures(query);
  }

  /** Une structure, ses services et ses doublons. */
  @Get('structures/:id')
  @UseInterceptors(ContentLocation)
  @Returns(structureSheetSchema)
  getStructure(
    @Param({ schema: catalogueIdParams }) { id }: CatalogueIdParams,
    @Query({ schema: noParameter }) _query: object,
  ): Promise<StructureSheet> {
    return this.catalogue.getStructure(id);
  }

  /** Les services, dans l’ordre de leur identifiant. */
  @Get('services')
  @Returns(servicesAnswer)
  listServices(@Query({ schema: servicesQuery }) query: ServicesQuery): Promise<ServicesAnswer> {
    return this.catalogue.listServices(query);
  }

  /** Un service et tout ce qu’on en sait : permanences, contact, fraîcheur, règles, relations. */
  @Get('services/:id')
  @UseInterceptors(ContentLocation)
  @Returns(serviceSheetSchema)
  getService(
    @Param({ schema: catalogueIdParams }) { id }: CatalogueIdParams,
    @Query({ schema: noParameter }) _query: object,
  ): Promise<ServiceSheet> {
    return this.catalogue.getService(id);
  }

  /** Le verdict d’un service pour un profil, avec chaque raison. Rien n’est gardé du profil. */
  @Post('services/:id/eligibilite')
  @Returns(eligibiliteAnswer)
  explainEligibility(
    @Param({ schema: catalogueIdParams }) { id }: CatalogueIdParams,
    @Body({ schema: eligibiliteBody }) body: EligibiliteBody,
  ): Promise<EligibiliteAnswer> {
    return this.catalogue.explainEligibility(id, body);
  }

  /** Les producteurs des données. */
  @Get('sources')
  @ReturnsList(sourceSchema)
  listSources(@Query({ schema: noParameter }) _query: object): Promise<readonly SourceRecord[]> {
    return this.catalogue.listSources();
  }
}
