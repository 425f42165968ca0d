import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { Policy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import { type IdParams, idParams } from '../../sheet.schema.js';
import { InvitationsService } from './invitations.service.js';
import {
  type CancelledAnswer,
  cancelledAnswer,
  type HandoverBody,
  handoverBody,
  type InviteBody,
  inviteBody,
  type InvitedAnswer,
  invitedAnswer,
  type ManagerlessAnswer,
  managerlessAnswer,
  type MemberInvitationParams,
  memberInvitationParams,
  type MemberParams,
  memberParams,
  type MembersAnswer,
  membersAnswer,
  type RemovalQuery,
  removalQuery,
} from './members.schema.js';
import { MembersService } from './members.service.js';

@ApiTags('Rejoindre')
@Controller('api/v1')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
  ) {}

  /** Qui tient les fiches d’une structure, et qui en répond. */
  @Get('structures/:id/membres')
  @Policy({ droit: 'participer', sur: 'structure', param: 'id' })
  @Returns(membersAnswer)
  listMembers(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) params: IdParams,
  ): Promise<MembersAnswer> {
    return this.members.list(acteur, params);
  }

  /** Quitte la structure, ou en retire quelqu’un. */
  @Delete('structures/:id/membres/:compte_id')
  @Policy({ droit: 'participer', sur: 'structure', param: 'id' })
  @Returns(membersAnswer)
  removeMember(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: memberParams }) params: MemberParams,
    @Query({ schema: removalQuery }) query: RemovalQuery,
  ): Promise<MembersAnswer> {
    return this.members.remove(acteur, params, query);
  }

  /** Passe la main à quelqu’un de la structure. */
  @Post('structures/:id/passation')
  @Policy({ droit: 'gerer', sur: 'structure', param: 'id' })
  @Returns(membersAnswer)
  handOverStructure(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) params: IdParams,
    @Body({ schema: handoverBody }) body: HandoverBody,
  ): Promise<MembersAnswer> {
    return this.members.handOver(acteur, params, body);
  }

  /** Le gestionnaire du territoire prend le relais d’une structure sans responsable. */
  @Post('structures/:id/reprise')
  @Policy({ droit: 'moderer', sur: 'structure', param: 'id' })
  @Returns(membersAnswer)
  takeOverStructure(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) params: IdParams,
  ): Promise<MembersAnswer> {
    return this.members.takeOver(acteur, params);
  }

  /** Les structures de mes territoires dont plus personne ne répond. */
  @Get('structures-sans-responsable')
  @Policy('gestionnaire')
  @Returns(managerlessAnswer)
  listManagerlessStructures(@ActeurCourant() acteur: Acteur): Promise<ManagerlessAnswer> {
    return this.members.listManagerless(acteur);
  }

  /** Invite quelqu’un à tenir les fiches d’une structure. */
  @Post('structures/:id/invitations')
  @Policy({ droit: 'gerer', sur: 'structure', param: 'id' })
  @Returns(invitedAnswer, { status: 201 })
  inviteMember(
    @ActeurCourant() acteur: Acteur,
    @Param({ schema: idParams }) params: IdParams,
    @Body({ schema: inviteBody }) body: InviteBody,
  ): Promise<InvitedAnswer> {
    return this.invitations.inviteMember(acteur, params, body);
  }

  /** Annule une invitation qui n’a pas servi. */
  @Delete('structures/:id/invitations/:invitation_id')
  @Policy({ droit: 'gerer', sur: 'structure', param: 'id' })
  @Returns(cancelledAnswer)
  cancelMemberInvitation(
    @Param({ schema: memberInvitationParams }) params: MemberInvitationParams,
  ): Promise<CancelledAnswer> {
    return this.invitations.cancelMember(params);
  }
}
