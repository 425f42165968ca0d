import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import { ClaimsService } from './claims.service.js';
import {
  type ClaimAnswer,
  type ClaimParams,
  claimParams,
  type ClaimsAnswer,
  claimsAnswer,
  claimSchema,
  type ClaimsQuery,
  claimsQuery,
  type DecisionBody,
  decisionBody,
} from './requests.schema.js';

@ApiTags('Rejoindre')
@Controller('api/v1/revendications')
export class ClaimsController {
  constructor(private readonly claims: ClaimsService) {}

  /** Mes demandes et, pour qui gère un territoire, celles qui y sont faites. */
  @Get()
  @Policy('connecte')
  @Returns(claimsAnswer)
  listClaims(
    @ActeurCourant() acteur: Acteur,
    @Query({ schema: claimsQuery }) query: ClaimsQuery,
  ): Promise<ClaimsAnswer> {
    return this.claims.list(acteur, query);
  }

  /** Le gestionnaire du territoire accepte, ou refuse en disant pourquoi. */
  @Post(':id/decision')
  @Policy({ droit: 'moderer', sur: 'revendication', param: 'id' })
  @Returns(claimSchema)
  decideClaim(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: claimParams }) params: ClaimParams,
    @Body({ schema: decisionBody }) body: DecisionBody,
  ): Promise<ClaimAnswer> {
    return this.claims.decide(acteur, params, body);
  }

  /** Retire ma demande, tant que personne n’a décidé. */
  @Delete(':id')
  @Policy('connecte')
  @Returns(claimSchema)
  withdrawClaim(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: claimParams }) params: ClaimParams,
  ): Promise<ClaimAnswer> {
    return this.claims.withdraw(acteur, params);
  }
}
