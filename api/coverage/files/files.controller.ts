import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { EXPORT_TYPES } from '../../exchange/export/name-export.js';
import { Policy } from '../../http/policy.js';
import { type CouvertureExportQuery, exportQuery } from '../coverage.schema.js';
import { CoverageFiles, type TableFile } from './files.service.js';

const FILE = { description: 'Le fichier', schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('Couverture')
@Policy('public')
@Controller('api/v1/couverture')
export class CoverageFilesController {
  constructor(private readonly files: CoverageFiles) {}

  @Get('export.csv')
  @ApiOperation({ summary: 'Un territoire par ligne, pour Excel en français' })
  @ApiProduces(EXPORT_TYPES.csv)
  @ApiOkResponse(FILE)
  async exportCoverageCsv(@Query({ schema: exportQuery }) query: CouvertureExportQuery) {
    return toDownload(await this.files.open('csv', query));
  }

  @Get('export.xlsx')
  @ApiOperation({ summary: 'Un territoire par ligne, dans un classeur' })
  @ApiProduces(EXPORT_TYPES.xlsx)
  @ApiOkResponse(FILE)
  async exportCoverageXlsx(@Query({ schema: exportQuery }) query: CouvertureExportQuery) {
    return toDownload(await this.files.open('xlsx', query));
  }

  @Get('export.geojson')
  @ApiOperation({ summary: 'Les territoires et leurs contours, officiels ou approximatifs' })
  @ApiProduces(EXPORT_TYPES.geojson)
  @ApiOkResponse(FILE)
  async exportCoverageGeojson(@Query({ schema: exportQuery }) query: CouvertureExportQuery) {
    return toDownload(await this.files.open('geojson', query));
  }
}

const toDownload = ({ stream, type, disposition }: TableFile): StreamableFile =>
  new StreamableFile(stream, { type, disposition });
