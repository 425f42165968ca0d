import { Controller, Get, Header, Query, Redirect } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import type { Browser } from './browser.js';
import { CallingBrowser } from './browser.decorator.js';
import { type OidcAnswerQuery, oidcAnswerQuery, type OidcQuery, oidcQuery } from './oidc.schema.js';
import { OidcService } from './oidc.service.js';

type Redirection = { readonly url: string; readonly statusCode: number };

@ApiTags('Comptes')
@Policy('public')
@Controller('api/v1/connexion/oidc')
export class OidcController {
  constructor(private readonly oidc: OidcService) {}

  /** Mène au fournisseur d’identité. Un échec revient à /connexion?erreur=<code>. */
  @Get()
  @Header('cache-control', 'no-store')
  @ApiResponse({ status: 302, description: 'Vers le fournisseur d’identité, ou vers /connexion' })
  @Redirect()
  visitProvider(
    @Query({ schema: oidcQuery }) query: OidcQuery,
    @CallingBrowser() browser: Browser,
  ): Promise<Redirection> {
    return this.oidc.leave(query, browser);
  }

  /** Là où le fournisseur d’identité renvoie : ouvre la session, puis la page demandée. */
  @Get('retour')
  @Header('cache-control', 'no-store')
  @ApiResponse({ status: 302, description: 'Vers la page demandée, ou vers /connexion' })
  @Redirect()
  comeBackFromProvider(
    @Query({ schema: oidcAnswerQuery }) query: OidcAnswerQuery,
    @CallingBrowser() browser: Browser,
  ): Promise<Redirection> {
    return this.oidc.comeBack(query, browser);
  }
}
