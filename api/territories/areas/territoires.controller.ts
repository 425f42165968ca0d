import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { noParameter } from '../../http/query.js';
import { Returns } from '../../http/returns.js';
import {
  type TerritoireAnswer,
  territoireAnswer,
  type TerritoireParams,
  territoireParams,
  type TerritoiresAnswer,
  territoiresAnswer,
  type TerritoiresQuery,
  territoiresQuery,
} from './territoires.schema.js';
import { TerritoiresService } from './territoires.service.js';

@ApiTags('Territoires')
@Controller('api/v1/territoires')
export class TerritoiresController {
  constructor(private readonly territoires: TerritoiresService) {}

  /** Régions, départements, arrondissements, EPCI et territoires de mission locale. */
  @Get()
  @Policy('public')
  @Returns(territoiresAnswer)
  searchTerritoires(
    @Query({ schema: territoiresQuery }) query: TerritoiresQuery,
  ): Promise<TerritoiresAnswer> {
    return this.territoires.search(query);
  }

  /** Un territoire et ses communes. */
  @Get(':id')
  @Policy('public')
  @Returns(territoireAnswer)
  getTerritoire(
    @Param({ schema: territoireParams }) { id }: TerritoireParams,
    @Query({ schema: noParameter }) _query: object,
  ): Promise<TerritoireAnswer> {
    return this.territoires.get(id);
  }
}
