import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import {
  type ContoursAnswer,
  contoursAnswer,
  type ContoursQuery,
  contoursQuery,
} from './area-outlines.schema.js';
import { AreaOutlines } from './area-outlines.service.js';

@ApiTags('Territoires')
@Controller('api/v1/contours')
export class AreaOutlinesController {
  constructor(private readonly outlines: AreaOutlines) {}

  /** Les contours des communes, EPCI, arrondissements ou départements d’un territoire, en GeoJSON. */
  @Get()
  @Policy('public')
  @Header('cache-control', 'public, max-age=600')
  @Returns(contoursAnswer)
  drawContours(@Query({ schema: contoursQuery }) query: ContoursQuery): Promise<ContoursAnswer> {
    return this.outlines.draw(query);
  }
}
