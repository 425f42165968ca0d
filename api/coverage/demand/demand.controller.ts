import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type DemandAnswer, demandAnswer, type DemandQuery, demandQuery } from './demand.schema.js';
import { DemandService } from './demand.service.js';

@ApiTags('Couverture')
@Policy('professionnel')
@Controller('api/v1/couverture')
export class DemandController {
  constructor(private readonly demand: DemandService) {}

  /** Les besoins que personne n’a couverts : recherches sans résultat et signalements, sans identité. */
  @Get('besoins-non-couverts')
  @Returns(demandAnswer)
  listUnmetDemand(@Query({ schema: demandQuery }) query: DemandQuery): Promise<DemandAnswer> {
    return this.demand.list(query);
  }
}
