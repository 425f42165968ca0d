import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import {
  type PermanencesAnswer,
  permanencesAnswer,
  type PermanencesQuery,
  permanencesQuery,
} from './permanences.schema.js';
import { PermanencesService } from './permanences.service.js';

@ApiTags('Couverture')
@Policy('public')
@Controller('api/v1/couverture')
export class PermanencesController {
  constructor(private readonly permanences: PermanencesService) {}

  /** Où et quand un besoin est reçu dans un territoire, permanence par permanence. */
  @Get('permanences')
  @Returns(permanencesAnswer)
  listTerritoryPermanences(
    @Query({ schema: permanencesQuery }) query: PermanencesQuery,
  ): Promise<PermanencesAnswer> {
    return this.permanences.list(query);
  }
}
