import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import { ClaimsRepository } from './claims.repository.js';

/** What somebody asked is shown to them, and forgotten with them; what they ask when they leave is taken back. */
@Injectable()
export class ForgetClaimants implements OnModuleInit {
  constructor(
    private readonly accounts: AccountsService,
    private readonly claims: ClaimsRepository,
  ) {}

  onModuleInit(): void {
    this.accounts.onExported('revendications', (compteId) => this.claims.exportOf(compteId));
    this.accounts.onErased((manager, compteId) => this.claims.forget(manager, compteId));
  }
}
