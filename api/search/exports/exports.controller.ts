import { Controller, Get, Headers, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { DIRECTORY_TYPE, EXPORT_TYPES } from '../../exchange/export/name-export.js';
import { originOf } from '../../exchange/origin-of.js';
import { Policy } from '../../http/policy.js';
import { type ExportQuery, exportQuery } from './exports.schema.js';
import { ExportsService } from './exports.service.js';

const FILE = { description: 'Le fichier', schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('Exports')
@Policy('public')
@Controller('api/v1/exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('services.json')
  @ApiOperation({ summary: 'Les structures et les services, au schéma data·inclusion v1' })
  @ApiProduces(EXPORT_TYPES.json)
  @ApiOkResponse(FILE)
  async json(@Query({ schema: exportQuery }) query: ExportQuery): Promise<StreamableFile> {
    return toDownload(await this.exports.open('json', query));
  }

  @Get('services.csv')
  @ApiOperation({ summary: 'Un service par ligne, pour Excel en français' })
  @ApiProduces(EXPORT_TYPES.csv)
  @ApiOkResponse(FILE)
  async csv(@Query({ schema: exportQuery }) query: ExportQuery): Promise<StreamableFile> {
    return toDownload(await this.exports.open('csv', query));
  }

  @Get('services.xlsx')
  @ApiOperation({ summary: 'Un service par ligne, dans un classeur' })
  @ApiProduces(EXPORT_TYPES.xlsx)
  @ApiOkResponse(FILE)
  async xlsx(@Query({ schema: exportQuery }) query: ExportQuery): Promise<StreamableFile> {
    return toDownload(await this.exports.open('xlsx', query));
  }

  @Get('services.geojson')
  @ApiOperation({
    summary: 'Les services sur la carte ; sans adresse connue, la géométrie est nulle',
  })
  @ApiProduces(EXPORT_TYPES.geojson)
  @ApiOkResponse(FILE)
  async geojson(@Query({ schema: exportQuery }) query: ExportQuery): Promise<StreamableFile> {
    return toDownload(await this.exports.open('geojson', query));
  }

  @Get('annuaire.pdf')
  @ApiOperation({
    summary: 'Un annuaire à imprimer, par besoin puis par commune, avec ses deux index',
  })
  @ApiProduces(DIRECTORY_TYPE)
  @ApiOkResponse(FILE)
  async annuaire(
    @Query({ schema: exportQuery }) query: ExportQuery,
    @Headers() headers: Record<string, unknown>,
  ): Promise<StreamableFile> {
    return toDownload(await this.exports.openDirectory(query, originOf(headers)));
  }
}

type Opened = Awaited<ReturnType<ExportsService['open']>>;

function toDownload({ stream, type, disposition }: Opened): StreamableFile {
  return new StreamableFile(stream, { type, disposition });
}
