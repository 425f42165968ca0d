import { Body, Controller, Get, Ip, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type VisiteAnswer, visiteAnswer, type VisiteQuery, visiteQuery } from './visits.schema.js';
import { VisitsService } from './visits.service.js';

@ApiTags('Trajets')
@Controller('api/v1/trajets/visite')
export class VisitsController {
  constructor(private readonly visits: VisitsService) {}

  /** Comment aller à un service et en revenir, à sa prochaine permanence où c'est possible. */
  @Get()
  @Policy('public')
  @Returns(visiteAnswer)
  findVisite(
    @Query({ schema: visiteQuery }) query: VisiteQuery,
    @Ip() caller: string,
  ): Promise<VisiteAnswer> {
    return this.visits.find(query, caller);
  }

  /** La même question quand le départ est une adresse : elle n'est alors écrite dans aucune URL. */
  @Post()
  @Policy('public')
  @Returns(visiteAnswer)
  findVisiteFrom(
    @Body({ schema: visiteQuery }) body: VisiteQuery,
    @Ip() caller: string,
  ): Promise<VisiteAnswer> {
    return this.visits.find(body, caller);
  }
}
