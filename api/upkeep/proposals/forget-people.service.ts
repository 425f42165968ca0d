import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../../accounts/accounts.service.js';
import { HistoryAuthor } from '../../catalogue/history/history-author.service.js';
import { DraftsRepository } from './drafts.repository.js';
import { PropositionsRepository } from './propositions.repository.js';

/** Whoever has their account erased leaves no name behind: neither here nor in the history of sheets. */
@Injectable()
export class ForgetPeople implements OnModuleInit {
  constructor(
    private readonly accounts: AccountsService,
    private readonly drafts: DraftsRepository,
    private readonly propositions: PropositionsRepository,
    private readonly historyAuthor: HistoryAuthor,
  ) {}

  onModuleInit(): void {
    this.accounts.onErased(async (manager, compteId) => {
      await this.drafts.forget(manager, compteId);
      await this.propositions.forget(manager, compteId);
      await this.historyAuthor.forget(manager, compteId);
    });
  }
}
