import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import type { ClaimAnswer } from '../requests/requests.schema.js';
import {
  claimAnswer,
  type ClaimBody,
  claimBody,
  type RegisterBody,
  registerBody,
  type RegisteredAnswer,
  registeredAnswer,
  type SearchAnswer,
  searchAnswer,
  type SearchQuery,
  searchQuery,
} from './joining.schema.js';
import { JoiningService } from './joining.service.js';

@ApiTags('Rejoindre')
@Policy('connecte')
@Controller('api/v1')
export class JoiningController {
  constructor(private readonly joining: JoiningService) {}

  /** Les structures du catalogue, par nom, commune ou SIRET, pour y trouver la sienne. */
  @Get('recherche-structures')
  @Returns(searchAnswer)
  searchStructuresToJoin(
    @ActeurCourant() acteur: Acteur,
    @Query({ schema: searchQuery }) query: SearchQuery,
  ): Promise<SearchAnswer> {
    return this.joining.search(acteur, query);
  }

  /** Inscrit une structure : elle reste un brouillon jusqu’à la décision du gestionnaire du territoire. */
  @Post('inscriptions')
  @Returns(registeredAnswer, { status: 201 })
  registerStructure(
    @ActeurCourant() acteur: Acteur,
    @Body({ schema: registerBody }) body: RegisterBody,
  ): Promise<RegisteredAnswer> {
    return this.joining.register(acteur, body);
  }

  /** Demande à répondre d’une structure du catalogue. */
  @Post('revendications')
  @Returns(claimAnswer, { status: 201 })
  claimStructure(
    @ActeurCourant() acteur: Acteur,
    @Body({ schema: claimBody }) body: ClaimBody,
  ): Promise<ClaimAnswer> {
    return this.joining.claim(acteur, body);
  }
}
