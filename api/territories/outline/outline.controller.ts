import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { noParameter } from '../../http/query.js';
import { Returns } from '../../http/returns.js';
import { type OutlineAnswer, outlineAnswer } from './outline.schema.js';
import { OutlineService } from './outline.service.js';

@ApiTags('Territoires')
@Controller('api/v1/fond-de-carte')
export class OutlineController {
  constructor(private readonly outline: OutlineService) {}

  /** Les départements, leurs voisins et les principales villes : la carte quand aucune autre ne répond. */
  @Get()
  @Policy('public')
  @Header('cache-control', 'public, max-age=3600')
  @Returns(outlineAnswer)
  drawOutline(@Query({ schema: noParameter }) _query: object): Promise<OutlineAnswer> {
    return this.outline.draw();
  }
}
