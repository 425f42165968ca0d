import { Body, Controller, Get, Ip, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { noParameter } from '../http/query.js';
import { Returns } from '../http/returns.js';
import {
  type AllerRetourAnswer,
  allerRetourAnswer,
  allerRetourBody,
  type AllerRetourQuery,
  allerRetourQuery,
  type ReseauxAnswer,
  reseauxAnswer,
  type TrajetsAnswer,
  trajetsAnswer,
  type TrajetsQuery,
  trajetsQuery,
} from './trajets.schema.js';
import { TrajetsService } from './trajets.service.js';

@ApiTags('Trajets')
@Controller('api/v1/trajets')
export class TrajetsController {
  constructor(private readonly trajets: TrajetsService) {}

  /** Combien de temps d'un lieu à un autre, et par quels bus quand une heure est demandée. */
  @Get()
  @Policy('public')
  @Returns(trajetsAnswer)
  findTrajet(
    @Query({ schema: trajetsQuery }) query: TrajetsQuery,
    @Ip() caller: string,
  ): Promise<TrajetsAnswer> {
    return this.trajets.find(query, caller);
  }

  /** La même question quand l'un des lieux est une adresse : elle n'est alors écrite dans aucune URL. */
  @Post()
  @Policy('public')
  @Returns(trajetsAnswer)
  findTrajetFrom(
    @Body({ schema: trajetsQuery }) body: TrajetsQuery,
    @Ip() caller: string,
  ): Promise<TrajetsAnswer> {
    return this.trajets.find(body, caller);
  }

  /** Peut-on aller à une permanence, y rester, et être rentré le soir même ? */
  @Get('aller-retour')
  @Policy('public')
  @Returns(allerRetourAnswer)
  findAllerRetour(
    @Query({ schema: allerRetourQuery }) query: AllerRetourQuery,
  ): Promise<AllerRetourAnswer> {
    return this.trajets.allerRetour(query);
  }

  /** La même question, l'adresse dans le corps. */
  @Post('aller-retour')
  @Policy('public')
  @Returns(allerRetourAnswer)
  findAllerRetourFrom(
    @Body({ schema: allerRetourBody }) body: AllerRetourQuery,
  ): Promise<AllerRetourAnswer> {
    return this.trajets.allerRetour(body);
  }

  /** Les réseaux dont on a les horaires, jusqu'à quand, et où ils font foi. */
  @Get('reseaux')
  @Policy('public')
  @Returns(reseauxAnswer)
  listReseaux(@Query({ schema: noParameter }) _query: object): Promise<ReseauxAnswer> {
    return this.trajets.reseaux();
  }
}
