import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant, ConnexionCourante } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import type { Browser } from '../../../accounts/browser.js';
import { CallingBrowser } from '../../../accounts/browser.decorator.js';
import type { Connexion } from '../../../accounts/connexion.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import { InvitationEntry } from './invitation-entry.service.js';
import { InvitationsService } from './invitations.service.js';
import {
  type AcceptedAnswer,
  acceptedAnswer,
  type CancelledAnswer,
  cancelledAnswer,
  type InvitationParams,
  invitationParams,
  type InvitedAnswer,
  invitedAnswer,
  type InvitePartnerBody,
  invitePartnerBody,
  type OpenedAnswer,
  openedAnswer,
  type SentAnswer,
  sentAnswer,
  type TokenBody,
  tokenBody,
} from './members.schema.js';

@ApiTags('Rejoindre')
@Controller('api/v1/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly entry: InvitationEntry,
  ) {}

  /** Invite un partenaire à inscrire sa structure, ou à répondre d’une structure du territoire. */
  @Post()
  @Policy('gestionnaire')
  @Returns(invitedAnswer, { status: 201 })
  invitePartner(
    @ActeurCourant() acteur: Acteur,
    @Body({ schema: invitePartnerBody }) body: InvitePartnerBody,
  ): Promise<InvitedAnswer> {
    return this.invitations.invitePartner(acteur, body);
  }

  /** Les invitations que j’ai envoyées. */
  @Get()
  @Policy('gestionnaire')
  @Returns(sentAnswer)
  listSentInvitations(@ActeurCourant() acteur: Acteur): Promise<SentAnswer> {
    return this.invitations.listSent(acteur);
  }

  /** Annule une invitation que j’ai envoyée et qui n’a pas servi. */
  @Delete(':id')
  @Policy('gestionnaire')
  @Returns(cancelledAnswer)
  cancelInvitation(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: invitationParams }) params: InvitationParams,
  ): Promise<CancelledAnswer> {
    return this.invitations.cancelSent(acteur, params);
  }

  /** Ce que dit une invitation ; le premier navigateur qui l’ouvre est celui qu’elle pourra connecter. */
  @Post('ouvrir')
  @Policy('public')
  @Returns(openedAnswer)
  openInvitation(
    @Body({ schema: tokenBody }) body: TokenBody,
    @CallingBrowser() browser: Browser,
    @ConnexionCourante() connexion: Connexion | null,
  ): Promise<OpenedAnswer> {
    return this.entry.open(body, browser, connexion);
  }

  /** Accepte une invitation, une seule fois ; un visiteur est connecté à l’adresse qui l’a reçue. */
  @Post('accepter')
  @Policy('public')
  @Returns(acceptedAnswer)
  acceptInvitation(
    @Body({ schema: tokenBody }) body: TokenBody,
    @CallingBrowser() browser: Browser,
    @ConnexionCourante() connexion: Connexion | null,
  ): Promise<AcceptedAnswer> {
    return this.entry.accept(body, browser, connexion);
  }
}
