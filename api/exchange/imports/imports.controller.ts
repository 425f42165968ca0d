import { Body, Controller, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import {
  type ColumnsBody,
  columnsBody,
  type ImportAnswer,
  importAnswer,
  type ImportParams,
  importParams,
  type ImportsAnswer,
  importsAnswer,
  importsQuery,
  type UploadQuery,
  uploadQuery,
} from './imports.schema.js';
import { ImportsService } from './imports.service.js';

const FILE = { type: 'string', format: 'binary' } as const;

@ApiTags('Imports')
@Policy('gestionnaire')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Les siens ; tous pour l’administrateur. */
  @Get()
  @Returns(importsAnswer)
  listImports(
    @Query({ schema: importsQuery }) _query: object,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ImportsAnswer> {
    return this.imports.list(acteur);
  }

  /** Le fichier lui-même, au plus 200 Mo : CSV, XLSX ou data·inclusion. Rien n’est encore importé. */
  @Post()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: FILE })
  @Returns(importAnswer, { status: 201 })
  uploadImport(
    @Query({ schema: uploadQuery }) { nom }: UploadQuery,
    @Body() body: unknown,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ImportAnswer> {
    return this.imports.upload(nom, body, acteur);
  }

  @Get(':id')
  @Returns(importAnswer)
  readImport(
    @Param({ schema: importParams }) params: ImportParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ImportAnswer> {
    return this.imports.read(params, acteur);
  }

  @Put(':id/colonnes')
  @Returns(importAnswer)
  chooseImportColumns(
    @Param({ schema: importParams }) params: ImportParams,
    @Body({ schema: columnsBody }) body: ColumnsBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ImportAnswer> {
    return this.imports.choose(params, body, acteur);
  }

  /** Dit ce que l’import ferait, sans rien écrire. */
  @Post(':id/essai')
  @Returns(importAnswer, { status: 202 })
  tryImport(
    @Param({ schema: importParams }) params: ImportParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ImportAnswer> {
    return this.imports.start(params, 'essai', acteur);
  }

  /** Tout ou rien : arrêté en route, il reprend du début de son fichier. */
  @Post(':id/lancer')
  @Returns(importAnswer, { status: 202 })
  runImport(
    @Param({ schema: importParams }) params: ImportParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ImportAnswer> {
    return this.imports.start(params, 'en_cours', acteur);
  }

  @Post(':id/annuler')
  @Returns(importAnswer)
  cancelImport(
    @Param({ schema: importParams }) params: ImportParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ImportAnswer> {
    return this.imports.cancel(params, acteur);
  }

  /** Retire ce qu’il a créé et remet ce qu’il a changé, sauf ce que quelqu’un a modifié depuis. */
  @Post(':id/defaire')
  @Returns(importAnswer)
  undoImport(
    @Param({ schema: importParams }) params: ImportParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ImportAnswer> {
    return this.imports.undo(params, acteur);
  }

  @Get(':id/refus')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'Les lignes refusées, à corriger', schema: FILE })
  async downloadRefused(
    @Param({ schema: importParams }) params: ImportParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<StreamableFile> {
    const { stream, name } = await this.imports.refused(params, acteur);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(stream, { type: 'text/csv; charset=utf-8', disposition });
  }
}
