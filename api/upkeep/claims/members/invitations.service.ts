import { Inject, Injectable } from '@nestjs/common';
import { accountsErrors } from '../../../accounts/accounts.errors.js';
import { AccountsService } from '../../../accounts/accounts.service.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { mayModerate } from '../../../accounts/may-moderate.js';
import { readEmail } from '../../../accounts/read-email.js';
import { hashToken, newToken } from '../../../accounts/secret-token.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { Transactions } from '../../../database/transactions.js';
import { situeOf } from '../../locate/located-sheet.js';
import { SheetLocator } from '../../locate/sheet-locator.service.js';
import type { IdParams } from '../../sheet.schema.js';
import { ClaimsLimits } from '../claims-limits.service.js';
import { claimsErrors } from '../claims.errors.js';
import { type Invitation, INVITATION_DAYS } from './invitation.js';
import { InvitationsRepository } from './invitations.repository.js';
import { MemberMails } from './member-mails.service.js';
import type {
  CancelledAnswer,
  InvitationParams,
  InviteBody,
  InvitedAnswer,
  InvitePartnerBody,
  MemberInvitationParams,
  SentAnswer,
} from './members.schema.js';
import { showInvitation } from './show-invitation.js';

const DAY_MS = 86_400_000;

type Asked = Pick<Invitation, 'structure_id' | 'structure_nom' | 'fonction'> & {
  readonly courriel: string;
};

/** Inviting by e-mail: a colleague to a structure, a partner to a territory. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly mails: MemberMails,
    private readonly limits: ClaimsLimits,
    private readonly accounts: AccountsService,
    private readonly locator: SheetLocator,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A second invitation of one person takes the place of the first. */
  async inviteMember(
    acteur: Acteur,
    { id }: IdParams,
    { courriel, fonction }: InviteBody,
  ): Promise<InvitedAnswer> {
    const structure = await this.locator.find('structure', id);
    if (!structure?.existe) throw claimsErrors.unknownStructure();
    const { structure_nom } = structure;
    return this.send(acteur, { structure_id: id, structure_nom, courriel, fonction });
  }

  async invitePartner(
    acteur: Acteur,
    { courriel, structure_id }: InvitePartnerBody,
  ): Promise<InvitedAnswer> {
    if (structure_id === undefined) {
      return this.send(acteur, {
        structure_id: null,
        structure_nom: null,
        courriel,
        fonction: null,
      });
    }
    const structure = await this.locator.find('structure', structure_id);
    if (!structure?.existe) throw claimsErrors.unknownStructure();
    if (!mayModerate(acteur, situeOf(structure))) throw claimsErrors.notYourTerritory();
    const { structure_nom } = structure;
    const asked = { structure_id, structure_nom, courriel, fonction: 'responsable' } as const;
    return this.send(acteur, asked);
  }

  async listSent({ compte_id }: Acteur): Promise<SentAnswer> {
    const now = this.clock.now();
    const sent = await this.invitations.listSentBy(compte_id);
    return {
      items: sent.map((one) => ({
        ...showInvitation(one, now),
        structure:
          one.structure_id === null
            ? null
            : { id: one.structure_id, nom: one.structure_nom ?? one.structure_id },
        acceptee_le: one.acceptee_le,
      })),
    };
  }

  cancelMember({
    id: structureId,
    invitation_id: id,
  }: MemberInvitationParams): Promise<CancelledAnswer> {
    return this.cancel({ id, structureId, inviteePar: null });
  }

  cancelSent(
    { compte_id: inviteePar }: Acteur,
    { id }: InvitationParams,
  ): Promise<CancelledAnswer> {
    return this.cancel({ id, structureId: null, inviteePar });
  }

  private async cancel(
    named: Parameters<InvitationsRepository['cancel']>[0],
  ): Promise<CancelledAnswer> {
    const isThere = await this.invitations.cancel(named, this.clock.now());
    if (!isThere) throw claimsErrors.unknownInvitation();
    return { id: named.id };
  }

  private async send(acteur: Acteur, asked: Asked): Promise<InvitedAnswer> {
    const courriel = readEmail(asked.courriel);
    if (courriel === null) throw accountsErrors.invalidEmail();
    await this.limits.admitInvitation(acteur.compte_id, courriel);
    const jeton = newToken();
    const creeLe = this.clock.now();
    const expireLe = new Date(creeLe.getTime() + INVITATION_DAYS * DAY_MS);
    const { structure_id, structure_nom, fonction } = asked;
    const id = await this.transactions.run(async (manager) => {
      if (structure_id !== null) {
        const people = await this.accounts.listPartnersOf(structure_id, manager);
        if (people.some((one) => one.courriel === courriel && one.fonction !== 'candidat')) {
          throw claimsErrors.alreadyThere();
        }
      }
      const added = await this.invitations.add(manager, {
        jetonHache: hashToken(jeton),
        structure_id,
        courriel,
        fonction,
        inviteePar: acteur.compte_id,
        creeLe,
        expireLe,
      });
      const told = { courriel, jeton, structure: structure_nom, par: acteur.nom, expireLe };
      await this.mails.invite(manager, { id: added, ...told });
      return added;
    });
    const { nom: invitee_par } = acteur;
    const expire_le = expireLe.toISOString();
    return { id, courriel, fonction, invitee_par, expire_le, perimee: false };
  }
}
