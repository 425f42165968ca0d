import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import type { Browser } from './browser.js';
import { CallingBrowser } from './browser.decorator.js';
import { DemonstrationService } from './demonstration.service.js';
import {
  type LinkAnswer,
  linkAnswer,
  type LinkBody,
  linkBody,
  type ValidateBody,
  validateBody,
} from './link.schema.js';
import { LinkService } from './link.service.js';
import {
  type DemonstrationBody,
  demonstrationBody,
  type SignedInAnswer,
  signedInAnswer,
} from './me.schema.js';

@ApiTags('Comptes')
@Policy('public')
@Controller('api/v1/connexion')
export class SignInController {
  constructor(
    private readonly links: LinkService,
    private readonly demonstration: DemonstrationService,
  ) {}

  /** Envoie un lien de connexion ; la réponse est la même que l’adresse ait un compte ou non. */
  @Post('lien')
  @Returns(linkAnswer, { status: 202 })
  sendSignInLink(
    @Body({ schema: linkBody }) body: LinkBody,
    @CallingBrowser() browser: Browser,
  ): Promise<LinkAnswer> {
    return this.links.send(body, browser);
  }

  /** Ouvre la session du lien : une seule fois, dans les quinze minutes, dans le même navigateur. */
  @Post('lien/valider')
  @Returns(signedInAnswer)
  validateSignInLink(
    @Body({ schema: validateBody }) body: ValidateBody,
    @CallingBrowser() browser: Browser,
  ): Promise<SignedInAnswer> {
    return this.links.validate(body, browser);
  }

  /** Ouvre un compte d’essai ; impossible en production. */
  @Post('demonstration')
  @Returns(signedInAnswer)
  signInForDemonstration(
    @Body({ schema: demonstrationBody }) body: DemonstrationBody,
    @CallingBrowser() browser: Browser,
  ): Promise<SignedInAnswer> {
    return this.demonstration.signIn(body, browser);
  }
}
