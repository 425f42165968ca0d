import type { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ActeurOuVisiteur } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { EXPORT_TYPES } from '../../exchange/export/name-export.js';
import { Policy } from '../../http/policy.js';
import { type PackQuery, packQuery } from './pack.schema.js';
import { PackFiles } from './pack-files.service.js';

const FILE = { description: 'Le fichier', schema: { type: 'string', format: 'binary' } } as const;
const PDF = 'application/pdf';

@ApiTags('Couverture')
@Policy('public')
@Controller('api/v1/couverture')
export class PackController {
  constructor(private readonly files: PackFiles) {}

  @Get('dossier.pdf')
  @ApiOperation({ summary: 'Le dossier d’une instance : cartes, manques, offres, évolution' })
  @ApiProduces(PDF)
  @ApiOkResponse(FILE)
  async printPack(
    @Query({ schema: packQuery }) query: PackQuery,
    @ActeurOuVisiteur() acteur: Acteur | null,
  ): Promise<StreamableFile> {
    return download(await this.files.pdf(query, acteur), PDF, query);
  }

  @Get('dossier.xlsx')
  @ApiOperation({ summary: 'Les mêmes chiffres, dans un classeur' })
  @ApiProduces(EXPORT_TYPES.xlsx)
  @ApiOkResponse(FILE)
  async exportPack(
    @Query({ schema: packQuery }) query: PackQuery,
    @ActeurOuVisiteur() acteur: Acteur | null,
  ): Promise<StreamableFile> {
    return download(await this.files.workbook(query, acteur), EXPORT_TYPES.xlsx, query);
  }
}

function download(
  file: Buffer | Readable,
  type: string,
  { territoire }: PackQuery,
): StreamableFile {
  const ending = type === PDF ? 'pdf' : 'xlsx';
  const place = territoire.replaceAll(/[^\w-]+/g, '-');
  const disposition = `attachment; filename="maillage-dossier-${place}.${ending}"`;
  return Buffer.isBuffer(file)
    ? new StreamableFile(file, { type, disposition })
    : new StreamableFile(file, { type, disposition });
}
