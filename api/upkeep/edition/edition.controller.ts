import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type SheetParams, sheetParams } from '../sheet.schema.js';
import {
  type DraftAnswer,
  draftAnswer,
  type DraftBody,
  draftBody,
  type EditionAnswer,
  editionAnswer,
  type NoDraftAnswer,
  noDraftAnswer,
  type PublishAnswer,
  publishAnswer,
  type RemoveAnswer,
  removeAnswer,
  type RemoveBody,
  removeBody,
} from './edition.schema.js';
import { EditionService } from './edition.service.js';
import { RemovalService } from './removal.service.js';

@ApiTags('Édition')
@Policy({ droit: 'editer', sur: 'fiche', param: 'objet/id' })
@Controller('api/v1/edition/:objet/:id')
export class EditionController {
  constructor(
    private readonly edition: EditionService,
    private readonly removal: RemovalService,
  ) {}

  /** La fiche telle qu’elle est, le brouillon de qui demande, ce qui attend une décision, la qualité. */
  @Get()
  @Returns(editionAnswer)
  readSheet(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: sheetParams }) params: SheetParams,
  ): Promise<EditionAnswer> {
    return this.edition.read(acteur, params);
  }

  /** Garde ce qui est en train d’être écrit, juste ou faux ; rien de public ne change. */
  @Put('brouillon')
  @Returns(draftAnswer)
  saveDraft(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: sheetParams }) params: SheetParams,
    @Body({ schema: draftBody }) body: DraftBody,
  ): Promise<DraftAnswer> {
    return this.edition.saveDraft(acteur, params, body);
  }

  @Delete('brouillon')
  @Returns(noDraftAnswer)
  dropDraft(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: sheetParams }) params: SheetParams,
  ): Promise<NoDraftAnswer> {
    return this.edition.dropDraft(acteur, params);
  }

  /** Écrit les champs donnés, et eux seuls ; ceux qui sont sensibles attendent le gestionnaire. */
  @Post('publier')
  @Returns(publishAnswer)
  publishSheet(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: sheetParams }) params: SheetParams,
    @Body({ schema: draftBody }) body: DraftBody,
  ): Promise<PublishAnswer> {
    return this.edition.publish(acteur, params, body);
  }

  /** Une permanence, un poste, un lieu ou une fermeture finit ; une solution n’est plus montrée. */
  @Post('retirer')
  @Returns(removeAnswer)
  removeSheet(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: sheetParams }) params: SheetParams,
    @Body({ schema: removeBody }) body: RemoveBody,
  ): Promise<RemoveAnswer> {
    return this.removal.remove(acteur, params, body.version);
  }
}
