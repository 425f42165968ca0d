import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type SheetParams, sheetParams } from '../sheet.schema.js';
import {
  type HistoryAnswer,
  historyAnswer,
  type HistoryQuery,
  historyQuery,
  type RestoreAnswer,
  restoreAnswer,
  type RestoreBody,
  restoreBody,
  type StateAnswer,
  stateAnswer,
  type StateParams,
  stateParams,
  type StateQuery,
  stateQuery,
} from './history.schema.js';
import { RestoreService } from './restore.service.js';
import { SheetHistoryService } from './sheet-history.service.js';

@ApiTags('Historique')
@Controller('api/v1/historique/:objet/:id')
export class HistoryController {
  constructor(
    private readonly history: SheetHistoryService,
    private readonly restoration: RestoreService,
  ) {}

  /** Qui a changé quoi, quand et par quelle voie, du plus récent au plus ancien. */
  @Get()
  @Policy('professionnel')
  @Returns(historyAnswer)
  listHistory(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: sheetParams }) params: SheetParams,
    @Query({ schema: historyQuery }) query: HistoryQuery,
  ): Promise<HistoryAnswer> {
    return this.history.list(acteur, params, query);
  }

  /** La fiche entière telle qu’elle était à ce moment. */
  @Get('etats/:historique')
  @Policy('professionnel')
  @Returns(stateAnswer)
  readPastState(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: stateParams }) params: StateParams,
    @Query({ schema: stateQuery }) query: StateQuery,
  ): Promise<StateAnswer> {
    return this.history.stateAt(acteur, params, query);
  }

  @Post('retablir')
  @Policy({ droit: 'editer', sur: 'fiche', param: 'objet/id' })
  @Returns(restoreAnswer)
  restoreState(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: sheetParams }) params: SheetParams,
    @Body({ schema: restoreBody }) body: RestoreBody,
  ): Promise<RestoreAnswer> {
    return this.restoration.restore(acteur, params, body);
  }
}
