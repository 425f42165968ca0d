import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { type TileParams, tileParams, type TileQuery, tileQuery } from './tiles.schema.js';
import { TilesService } from './tiles.service.js';

@ApiTags('Recherche')
@Controller('api/v1/tuiles')
export class TilesController {
  constructor(private readonly tiles: TilesService) {}

  /** The result set `jeu` never changes, so that its tiles may be kept. */
  @Get(':z/:x/:y')
  @Policy('public')
  @Header('content-type', 'application/vnd.mapbox-vector-tile')
  @Header('cache-control', 'private, max-age=1800, immutable')
  @ApiProduces('application/vnd.mapbox-vector-tile')
  @ApiOkResponse({ description: 'La tuile', schema: { type: 'string', format: 'binary' } })
  drawTile(
    @Param({ schema: tileParams }) params: TileParams,
    @Query({ schema: tileQuery }) { jeu }: TileQuery,
  ): Buffer {
    return this.tiles.draw(jeu, params);
  }
}
