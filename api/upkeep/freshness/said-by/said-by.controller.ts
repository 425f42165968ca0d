import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import {
  type SaidAnswer,
  saidAnswer,
  type SaidParams,
  saidParams,
  type SayBody,
  sayBody,
  type ServiceParams,
  serviceParams,
} from './said-by.schema.js';
import { SaidByService } from './said-by.service.js';

@ApiTags('Fraîcheur')
@Controller('api/v1/services/:id/confirmations')
export class SaidByController {
  constructor(private readonly said: SaidByService) {}

  /** Une personne de la structure, ou un conseiller qui vient de téléphoner, dit ce qui est exact. */
  @Post()
  @Policy('professionnel')
  @Returns(saidAnswer, { status: 201 })
  confirmService(
    @Param({ schema: serviceParams }) params: ServiceParams,
    @Body({ schema: sayBody }) body: SayBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SaidAnswer> {
    return this.said.say(params, body, acteur);
  }

  /** Reprend sa confirmation, pendant dix minutes. */
  @Delete(':confirmation_id')
  @Policy('professionnel')
  @Returns(saidAnswer)
  takeBackConfirmation(
    @Param({ schema: saidParams }) params: SaidParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SaidAnswer> {
    return this.said.takeBack(params, acteur);
  }
}
