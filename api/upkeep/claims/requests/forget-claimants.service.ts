import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import { InvitationsRepository } from '../members/invitations.repository.js';
import { MembersService } from '../members/members.service.js';
import { ClaimsRepository } from './claims.repository.js';

/** What somebody asked is shown to them, and forgotten with them; what they ask when they leave is taken back. */
@Injectable()
export class ForgetClaimants implements OnModuleInit {
  constructor(
    private readonly accounts: AccountsService,
    private readonly claims: ClaimsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly members: MembersService,
  ) {}

  onModuleInit(): void {
    this.accounts.onExported('revendications', (compteId) => this.claims.exportOf(compteId));
    this.accounts.onExported('invitations', (compteId) => this.invitations.exportOf(compteId));
    this.accounts.onErased(async (manager, compteId) => {
      await this.members.forget(manager, compteId);
      await this.claims.forget(manager, compteId);
      await this.invitations.forget(manager, compteId);
    });
  }
}
