import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { noParameter } from '../../http/query.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { originOf } from '../origin-of.js';
import * as queries from './hsds-queries.schema.js';
import * as schema from './hsds.schema.js';
import { HsdsService } from './hsds.service.js';
import { HsdsTaxonomies } from './taxonomies.service.js';

/** HSDS 3.1, read only: https://docs.openreferral.org/ */
@ApiTags('HSDS')
@Policy('public')
@Controller('api/hsds')
export class HsdsController {
  constructor(
    private readonly hsds: HsdsService,
    private readonly taxonomies: HsdsTaxonomies,
  ) {}

  @Get()
  @Returns(schema.rootAnswer)
  describeHsds(
    @Headers() headers: Record<string, unknown>,
    @Query({ schema: noParameter }) _query: object,
  ): schema.Root {
    return this.hsds.describe(originOf(headers));
  }

  @Get('services')
  @Returns(schema.servicesAnswer)
  listHsdsServices(
    @Query({ schema: queries.servicesQuery }) query: queries.ServicesQuery,
  ): Promise<schema.ServicesAnswer> {
    return this.hsds.listServices(query);
  }

  @Get('services/:id')
  @Returns(schema.serviceAnswer)
  getHsdsService(
    @Param({ schema: queries.hsdsIdParams }) { id }: queries.HsdsIdParams,
    @Query({ schema: noParameter }) _query: object,
  ): Promise<schema.HsdsService> {
    return this.hsds.getService(id);
  }

  @Get('organizations')
  @Returns(schema.organizationsAnswer)
  listHsdsOrganizations(
    @Query({ schema: queries.organizationsQuery }) query: queries.OrganizationsQuery,
  ): Promise<schema.OrganizationsAnswer> {
    return this.hsds.listOrganizations(query);
  }

  @Get('organizations/:id')
  @Returns(schema.organizationAnswer)
  getHsdsOrganization(
    @Param({ schema: queries.hsdsIdParams }) { id }: queries.HsdsIdParams,
    @Query({ schema: noParameter }) _query: object,
  ): Promise<schema.OrganizationAnswer> {
    return this.hsds.getOrganization(id);
  }

  @Get('service_at_locations')
  @Returns(schema.serviceAtLocationsAnswer)
  listHsdsServiceAtLocations(
    @Query({ schema: queries.serviceAtLocationsQuery }) query: queries.ServiceAtLocationsQuery,
  ): Promise<schema.ServiceAtLocationsAnswer> {
    return this.hsds.listServiceAtLocations(query);
  }

  @Get('service_at_locations/:id')
  @Returns(schema.serviceAtLocationAnswer)
  getHsdsServiceAtLocation(
    @Param({ schema: queries.hsdsIdParams }) { id }: queries.HsdsIdParams,
    @Query({ schema: noParameter }) _query: object,
  ): Promise<schema.ServiceAtLocationAnswer> {
    return this.hsds.getServiceAtLocation(id);
  }

  @Get('taxonomies')
  @Returns(schema.taxonomiesAnswer)
  listHsdsTaxonomies(
    @Query({ schema: queries.taxonomiesQuery }) query: queries.TaxonomiesQuery,
  ): schema.TaxonomiesAnswer {
    return this.taxonomies.list(query);
  }

  @Get('taxonomies/:id')
  @Returns(schema.taxonomySchema)
  getHsdsTaxonomy(
    @Param({ schema: queries.hsdsIdParams }) { id }: queries.HsdsIdParams,
    @Query({ schema: noParameter }) _query: object,
  ): schema.TaxonomyAnswer {
    return this.taxonomies.get(id);
  }

  @Get('taxonomy_terms')
  @Returns(schema.taxonomyTermsAnswer)
  listHsdsTaxonomyTerms(
    @Query({ schema: queries.taxonomyTermsQuery }) query: queries.TaxonomyTermsQuery,
  ): schema.TaxonomyTermsAnswer {
    return this.taxonomies.listTerms(query);
  }

  @Get('taxonomy_terms/:id')
  @Returns(schema.taxonomyTermSchema)
  getHsdsTaxonomyTerm(
    @Param({ schema: queries.hsdsIdParams }) { id }: queries.HsdsIdParams,
    @Query({ schema: noParameter }) _query: object,
  ): schema.TaxonomyTermAnswer {
    return this.taxonomies.getTerm(id);
  }
}
