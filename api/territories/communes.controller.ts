import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { noParameter } from '../http/query.js';
import { Returns } from '../http/returns.js';
import {
  type CommuneAnswer,
  communeAnswer,
  type CommuneParams,
  communeParams,
  type CommunesAnswer,
  communesAnswer,
  type CommunesQuery,
  communesQuery,
} from './communes.schema.js';
import { CommunesService } from './communes.service.js';

@ApiTags('Territoires')
@Controller('api/v1/communes')
export class CommunesController {
  constructor(private readonly communes: CommunesService) {}

  /** Les communes que désigne ce qui est tapé : nom, début de nom, code postal ou code INSEE. */
  @Get()
  @Policy('public')
  @Returns(communesAnswer)
  searchCommunes(@Query({ schema: communesQuery }) query: CommunesQuery): CommunesAnswer {
    return this.communes.search(query);
  }

  /** Une commune ; un code d'avant une fusion mène à la commune d'aujourd'hui. */
  @Get(':code')
  @Policy('public')
  @Returns(communeAnswer)
  getCommune(
    @Param({ schema: communeParams }) { code }: CommuneParams,
    @Query({ schema: noParameter }) _query: object,
  ): Promise<CommuneAnswer> {
    return this.communes.get(code);
  }
}
