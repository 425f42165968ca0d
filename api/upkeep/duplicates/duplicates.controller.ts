import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type IdParams, idParams } from '../sheet.schema.js';
import { DuplicatesDecision } from './decide/duplicates-decision.service.js';
import * as of from './duplicates.schema.js';
import { DuplicatesList } from './list/duplicates-list.service.js';

@ApiTags('Doublons')
@Controller('api/v1')
export class DuplicatesController {
  constructor(
    private readonly duplicates: DuplicatesList,
    private readonly decisions: DuplicatesDecision,
  ) {}

  /** Les fiches qui semblent être d’une même structure, côte à côte, des plus sûres aux moins sûres. */
  @Get('doublons')
  @Policy('gestionnaire')
  @Returns(of.duplicatesAnswer)
  listDoublons(
    @ActeurCourant() acteur: Acteur,
    @Query({ schema: of.duplicatesQuery }) query: of.DuplicatesQuery,
  ): Promise<of.DuplicatesAnswer> {
    return this.duplicates.list(acteur, query);
  }

  /** Fusionner, ou dire que ce sont deux structures : alors la paire n’est plus proposée. */
  @Post('doublons/:id/decision')
  @Policy({ droit: 'moderer', sur: 'doublon', param: 'id' })
  @Returns(of.duplicateDecisionAnswer)
  decideDoublon(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: of.duplicateDecisionBody }) body: of.DuplicateDecisionBody,
  ): Promise<of.DuplicateDecisionAnswer> {
    return this.decisions.decide(acteur, id, body);
  }

  /** Les fusions faites, de la plus récente à la plus ancienne. */
  @Get('fusions')
  @Policy('gestionnaire')
  @Returns(of.fusionsAnswer)
  listFusions(
    @ActeurCourant() acteur: Acteur,
    @Query({ schema: of.fusionsQuery }) query: of.FusionsQuery,
  ): Promise<of.FusionsAnswer> {
    return this.duplicates.listFusions(acteur, query);
  }

  /** Rend les deux fiches comme elles étaient, avec tout ce qui avait été déplacé. */
  @Post('fusions/:id/annuler')
  @Policy({ droit: 'moderer', sur: 'fusion', param: 'id' })
  @Returns(of.fusionUndoneAnswer)
  undoFusion(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
  ): Promise<of.FusionUndoneAnswer> {
    return this.decisions.undo(acteur, id);
  }
}
