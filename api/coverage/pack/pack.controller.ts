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
    const disposition = nameFile(query, 'pdf');
    return new StreamableFile(await this.files.pdf(query, acteur), { type: PDF, disposition });
  }

  @Get('dossier.xlsx')
  @ApiOperation({ summary: 'Les mêmes chiffres, dans un classeur' })
  @ApiProduces(EXPORT_TYPES.xlsx)
  @ApiOkResponse(FILE)
  async exportPack(
    @Query({ schema: packQuery }) query: PackQuery,
    @ActeurOuVisiteur() acteur: Acteur | null,
  ): Promise<StreamableFile> {
    const disposition = nameFile(query, 'xlsx');
    const type = EXPORT_TYPES.xlsx;
    return new StreamableFile(await this.files.workbook(query, acteur), { type, disposition });
  }
}

function nameFile({ territoire }: PackQuery, ending: 'pdf' | 'xlsx'): string {
  const place = territoire.replaceAll(/[^\w-]+/g, '-');
  return `attachment; filename="maillage-dossier-${place}.${ending}"`;
}
