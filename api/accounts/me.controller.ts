import { Controller, Get, Header, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import { ConnexionCourante } from './acteur.decorator.js';
import type { Browser } from './browser.js';
import { CallingBrowser } from './browser.decorator.js';
import type { Connexion } from './connexion.js';
import { type MeAnswer, meAnswer, type SignedOutAnswer, signedOutAnswer } from './me.schema.js';
import { MeService } from './me.service.js';

@ApiTags('Comptes')
@Controller('api/v1')
export class MeController {
  constructor(private readonly me: MeService) {}

  /** Qui est connecté dans ce navigateur, et ce que la page de connexion peut proposer. */
  @Get('moi')
  @Policy('public')
  @Header('cache-control', 'no-store')
  @Returns(meAnswer)
  describeMe(@ConnexionCourante() connexion: Connexion | null): MeAnswer {
    return this.me.describe(connexion);
  }

  @Post('deconnexion')
  @Policy('connecte')
  @Returns(signedOutAnswer)
  signOut(
    @ConnexionCourante() connexion: Connexion | null,
    @CallingBrowser() browser: Browser,
  ): Promise<SignedOutAnswer> {
    return this.me.signOut(connexion, browser);
  }
}
