import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import type { Browser } from '../../../accounts/browser.js';
import type { Connexion } from '../../../accounts/connexion.js';
import { hashToken, isToken, newToken } from '../../../accounts/secret-token.js';
import { SignInService } from '../../../accounts/sign-in.service.js';
import { Redirections } from '../../../catalogue/redirections/redirections.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { Transactions } from '../../../database/transactions.js';
import { ClaimsLimits } from '../claims-limits.service.js';
import { claimsErrors } from '../claims.errors.js';
import { type Invitation, INVITATION_DAYS } from './invitation.js';
import { InvitationsRepository } from './invitations.repository.js';
import { JoinMembers } from './join-members.service.js';
import { type AcceptVerdict, mayAcceptInvitation } from './may-accept-invitation.js';
import type { AcceptedAnswer, OpenedAnswer, TokenBody } from './members.schema.js';

const BOND_SECONDS = INVITATION_DAYS * 24 * 3600;

const TOLD = {
  allowed: 'accepter',
  sign_in: 'accepter',
  must_sign_in: 'connexion',
  other_address: 'autre_adresse',
  other_browser: 'autre_navigateur',
} as const;

const REFUSALS = {
  must_sign_in: claimsErrors.mustSignIn,
  other_address: claimsErrors.otherAddress,
  other_browser: claimsErrors.otherBrowser,
} as const;

/** What this browser was marked with when it asked for something before. */
function markOf(browser: Browser): string | null {
  const held = browser.cookie('demande');
  return isToken(held) ? hashToken(held) : null;
}

/** Coming in by an invitation: it is read, then accepted, once. */
@Injectable()
export class InvitationEntry {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly joining: JoinMembers,
    private readonly limits: ClaimsLimits,
    private readonly accounts: AccountsService,
    private readonly signIn: SignInService,
    private readonly redirections: Redirections,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The first browser that opens it is the one that it may sign in. */
  async open(
    { jeton }: TokenBody,
    browser: Browser,
    connexion: Connexion | null,
  ): Promise<OpenedAnswer> {
    await this.limits.admitOpening(browser.address);
    const invitation = await this.find(jeton);
    const isFirst = invitation.navigateur_hache === null;
    const mark = isFirst ? this.mark(browser) : markOf(browser);
    if (isFirst && mark !== null) await this.invitations.bind(invitation.id, mark);
    const bound = await this.find(jeton);
    const { structure_id, structure_nom, fonction, courriel, invitee_par_nom, expire_le } = bound;
    const structure =
      structure_id === null ? null : { id: structure_id, nom: structure_nom ?? structure_id };
    const verdict = TOLD[await this.judge(bound, mark, connexion)];
    const told = { structure, fonction, courriel, invitee_par: invitee_par_nom, expire_le };
    return { ...told, verdict };
  }

  /** Throws `invitation.perimee` (410), `autre-adresse`, `autre-navigateur` (403), `connexion-requise` (401). */
  async accept(
    { jeton }: TokenBody,
    browser: Browser,
    connexion: Connexion | null,
  ): Promise<AcceptedAnswer> {
    await this.limits.admitOpening(browser.address);
    const invitation = await this.find(jeton);
    const verdict = await this.judge(invitation, markOf(browser), connexion);
    if (verdict !== 'allowed' && verdict !== 'sign_in') throw REFUSALS[verdict]();
    const { structure_id: asked } = invitation;
    const kept = asked === null ? null : await this.redirections.follow('structure', asked);
    const { id: compteId } = await this.transactions.run((manager) =>
      this.accounts.findOrInvite(manager, invitation.courriel),
    );
    if (verdict === 'sign_in') await this.signIn.open({ compteId, voie: 'invitation', browser });
    const structure_id = kept ?? asked;
    await this.transactions.run(async (manager) => {
      const isFirst = await this.invitations.accept(manager, invitation.id, this.clock.now());
      if (!isFirst) throw claimsErrors.goneInvitation();
      const { fonction } = invitation;
      if (structure_id === null || fonction === null) return;
      await this.joining.join(manager, { structure_id, compteId, fonction });
    });
    const suite = structure_id === null ? '/rejoindre' : '/mes-fiches';
    return { suite, structure_id, connexion_ouverte: verdict === 'sign_in' };
  }

  private async find(jeton: string): Promise<Invitation> {
    const now = this.clock.now();
    const found = isToken(jeton) ? await this.invitations.find(hashToken(jeton), now) : null;
    if (!found) throw claimsErrors.goneInvitation();
    return found;
  }

  private async judge(
    invitation: Invitation,
    navigateur_hache: string | null,
    connexion: Connexion | null,
  ): Promise<AcceptVerdict> {
    const acteur = connexion?.kind === 'session' ? connexion.acteur : null;
    return mayAcceptInvitation({
      invitation,
      courriel: acteur?.courriel ?? null,
      navigateur_hache,
      hasRoles: await this.accounts.hasRoles(invitation.courriel),
    });
  }

  /** The mark is that of the sign-ins that this browser asks for: what they wait for stays good. */
  private mark(browser: Browser): string {
    const held = browser.cookie('demande');
    const bond = isToken(held) ? held : newToken();
    browser.setCookie('demande', bond, BOND_SECONDS);
    return hashToken(bond);
  }
}
