import { Body, Controller, Get, Header, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import {
  type AnswerBody,
  answerBody,
  type AnsweredAnswer,
  answeredAnswer,
  type LinkAnswer,
  linkAnswer,
  type OwnRhythmBody,
  ownRhythmBody,
  type ReadBody,
  readBody,
  type RhythmAnswer,
  rhythmAnswer,
  type RhythmBody,
  rhythmBody,
} from './answers.schema.js';
import { AnswersService } from './answers.service.js';
import { RhythmService } from './rhythm.service.js';

@ApiTags('Fraîcheur')
@Controller('api/v1')
export class AnswersController {
  constructor(
    private readonly answers: AnswersService,
    private readonly rhythm: RhythmService,
  ) {}

  /** Ce que le lien d’un courriel permet de confirmer. Lire ne confirme rien. */
  @Post('confirmations/lire')
  @Policy('public')
  @Header('cache-control', 'no-store')
  @Returns(linkAnswer)
  readLink(@Body({ schema: readBody }) body: ReadBody): Promise<LinkAnswer> {
    return this.answers.read(body);
  }

  /** « Tout est exact », une famille exacte, le champ qui a changé, ou ce qui est faux. */
  @Post('confirmations/repondre')
  @Policy('public')
  @Header('cache-control', 'no-store')
  @Returns(answeredAnswer)
  answerLink(@Body({ schema: answerBody }) body: AnswerBody): Promise<AnsweredAnswer> {
    return this.answers.answer(body);
  }

  /** Le rythme des rappels, choisi depuis un courriel ; « jamais » les arrête. */
  @Post('confirmations/rythme')
  @Policy('public')
  @Header('cache-control', 'no-store')
  @Returns(rhythmAnswer)
  chooseRhythmByLink(@Body({ schema: rhythmBody }) body: RhythmBody): Promise<RhythmAnswer> {
    return this.rhythm.chooseByLink(body);
  }

  @Get('moi/rythme')
  @Policy('connecte')
  @Returns(rhythmAnswer)
  readRhythm(@ActeurCourant() acteur: Acteur): Promise<RhythmAnswer> {
    return this.rhythm.of(acteur);
  }

  @Put('moi/rythme')
  @Policy('connecte')
  @Returns(rhythmAnswer)
  chooseRhythm(
    @Body({ schema: ownRhythmBody }) { rythme }: OwnRhythmBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<RhythmAnswer> {
    return this.rhythm.choose(rythme, acteur);
  }
}
