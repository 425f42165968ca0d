import { Controller, Get, Header, Param, Post, Redirect } from '@nestjs/common';
import { ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import {
  type OneClickParams,
  oneClickParams,
  type RhythmAnswer,
  rhythmAnswer,
} from '../answers/answers.schema.js';
import { OneClickService } from './one-click.service.js';

@ApiTags('Fraîcheur')
@Policy('public')
@Controller('api/v1/rappels/arreter')
export class OneClickController {
  constructor(private readonly oneClick: OneClickService) {}

  /** Se désabonner en un geste depuis sa messagerie (RFC 8058) : les rappels cessent. */
  @Post(':jeton')
  @Header('cache-control', 'no-store')
  @ApiConsumes('application/x-www-form-urlencoded')
  @Returns(rhythmAnswer)
  stopReminders(
    @Param({ schema: oneClickParams }) { jeton }: OneClickParams,
  ): Promise<RhythmAnswer> {
    return this.oneClick.stop(jeton);
  }

  /** La même adresse ouverte par une personne : la page où l’on choisit. Lire n’arrête rien. */
  @Get(':jeton')
  @Header('cache-control', 'no-store')
  @ApiResponse({ status: 302, description: 'Vers la page du rythme des rappels' })
  @Redirect()
  openReminders(@Param({ schema: oneClickParams }) { jeton }: OneClickParams): {
    readonly url: string;
  } {
    return this.oneClick.pageOf(jeton);
  }
}
