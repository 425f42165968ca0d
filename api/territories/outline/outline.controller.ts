import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
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
  drawOutline(): Promise<OutlineAnswer> {
    return this.outline.draw();
  }
}
