import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { ReturnsWritten } from '../../http/returns.js';
import { SendsWritten, type WrittenAnswer } from '../../http/written-answer.js';
import {
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
  @ReturnsWritten(permanencesAnswer)
  @UseInterceptors(SendsWritten)
  listTerritoryPermanences(
    @Query({ schema: permanencesQuery }) query: PermanencesQuery,
  ): Promise<WrittenAnswer> {
    return this.permanences.write(query);
  }
}
