import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import {
  type CloseBody,
  closeBody,
  type ClosedAnswer,
  closedAnswer,
  type FollowUpParams,
  followUpParams,
  type FollowUpsAnswer,
  followUpsAnswer,
  followUpsQuery,
} from './follow-ups.schema.js';
import { FollowUpsService } from './follow-ups.service.js';

@ApiTags('Fraîcheur')
@Controller('api/v1/suites')
export class FollowUpsController {
  constructor(private readonly followUps: FollowUpsService) {}

  /** Les adresses qui ne reçoivent plus et les faits dits faux, sur vos territoires. */
  @Get()
  @Policy('gestionnaire')
  @Returns(followUpsAnswer)
  listFollowUps(
    @Query({ schema: followUpsQuery }) _query: object,
    @ActeurCourant() acteur: Acteur,
  ): Promise<FollowUpsAnswer> {
    return this.followUps.list(acteur);
  }

  @Post(':id/clore')
  @Policy({ droit: 'moderer', sur: 'suite', param: 'id' })
  @Returns(closedAnswer)
  closeFollowUp(
    @Param({ schema: followUpParams }) params: FollowUpParams,
    @Body({ schema: closeBody }) body: CloseBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<ClosedAnswer> {
    return this.followUps.close(params, body, acteur);
  }
}
