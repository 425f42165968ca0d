import { Controller, Get, Header, Query, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { ReturnsWritten } from '../../http/returns.js';
import { SendsWritten, type WrittenAnswer } from '../../http/written-answer.js';
import { contoursAnswer, type ContoursQuery, contoursQuery } from './area-outlines.schema.js';
import { AreaOutlines } from './area-outlines.service.js';

@ApiTags('Territoires')
@Controller('api/v1/contours')
export class AreaOutlinesController {
  constructor(private readonly outlines: AreaOutlines) {}

  /** Les contours des communes, EPCI, arrondissements ou départements d’un territoire, en GeoJSON. */
  @Get()
  @Policy('public')
  @Header('cache-control', 'public, max-age=600')
  @ReturnsWritten(contoursAnswer)
  @UseInterceptors(SendsWritten)
  drawContours(@Query({ schema: contoursQuery }) query: ContoursQuery): Promise<WrittenAnswer> {
    return this.outlines.write(query);
  }
}
