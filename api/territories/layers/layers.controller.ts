import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import {
  type LayersQuery,
  layersQuery,
  type QuartiersAnswer,
  quartiersAnswer,
  type ZonagesAnswer,
  zonagesAnswer,
} from './layers.schema.js';
import { LayersService } from './layers.service.js';

@ApiTags('Territoires')
@Policy('public')
@Controller('api/v1/zonages')
export class LayersController {
  constructor(private readonly layers: LayersService) {}

  /** ZRR, zone d’emploi, FRR et quartiers prioritaires des communes d’un territoire. */
  @Get()
  @Returns(zonagesAnswer)
  listZonages(@Query({ schema: layersQuery }) query: LayersQuery): Promise<ZonagesAnswer> {
    return this.layers.listZonages(query);
  }

  /** Les contours des quartiers prioritaires importés (GeoJSON). */
  @Get('qpv')
  @Returns(quartiersAnswer)
  drawQuartiers(@Query({ schema: layersQuery }) query: LayersQuery): Promise<QuartiersAnswer> {
    return this.layers.drawQuartiers(query);
  }
}
