import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { type IdParams, idParams } from '../sheet.schema.js';
import { DecisionService } from './decision.service.js';
import {
  type DecisionAnswer,
  decisionAnswer,
  type DecisionBody,
  decisionBody,
  type QueueAnswer,
  queueAnswer,
  type QueueQuery,
  queueQuery,
} from './moderation.schema.js';
import { QueueService } from './queue.service.js';

@ApiTags('Modération')
@Controller('api/v1/moderation')
export class ModerationController {
  constructor(
    private readonly queue: QueueService,
    private readonly decisions: DecisionService,
  ) {}

  /** Ce qui attend une décision sur les territoires de qui demande, du plus ancien au plus récent. */
  @Get()
  @Policy('gestionnaire')
  @Returns(queueAnswer)
  listModeration(
    @ActeurCourant() acteur: Acteur,
    @Query({ schema: queueQuery }) query: QueueQuery,
  ): Promise<QueueAnswer> {
    return this.queue.list(acteur, query);
  }

  /** Un refus dit pourquoi : l’auteur le lit dans un courriel et retrouve ce qu’il avait écrit. */
  @Post(':id/decision')
  @Policy({ droit: 'moderer', sur: 'proposition', param: 'id' })
  @Returns(decisionAnswer)
  decideModeration(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) { id }: IdParams,
    @Body({ schema: decisionBody }) body: DecisionBody,
  ): Promise<DecisionAnswer> {
    return this.decisions.decide(acteur, id, body);
  }
}
