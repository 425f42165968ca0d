import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import {
  type CompanyAnswer,
  companyAnswer,
  type CompanyParams,
  companyParams,
} from './companies.schema.js';
import { CompaniesService } from './companies.service.js';

@ApiTags('Rejoindre')
@Controller('api/v1/entreprises')
export class CompaniesController {
  constructor(private readonly companies: CompaniesService) {}

  /** Ce que Recherche d’entreprises dit d’un SIRET : nom, adresse, ouverte ou fermée. */
  @Get(':siret')
  @Policy('connecte')
  @Returns(companyAnswer)
  getCompany(
    @Param({ schema: companyParams }) params: CompanyParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<CompanyAnswer> {
    return this.companies.lookUp(params, acteur);
  }
}
