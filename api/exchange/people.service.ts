import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service.js';
import { ImportsRepository } from './imports/imports.repository.js';
import { SourcesRepository } from './sources/sources.repository.js';

const LEFT = 'La personne qui suivait cette source n’a plus de compte.';

/** What this room keeps of people: the files that they sent, the sources that they follow. */
@Injectable()
export class ExchangePeople implements OnModuleInit {
  constructor(
    private readonly accounts: AccountsService,
    private readonly imports: ImportsRepository,
    private readonly sources: SourcesRepository,
  ) {}

  onModuleInit(): void {
    this.accounts.onExported('imports', (compteId) => this.imports.sentBy(compteId));
    this.accounts.onExported('sources_suivies', (compteId) => this.sources.followedBy(compteId));
    this.accounts.onErased(async (manager, compteId) => {
      await this.imports.forgetSender(manager, compteId);
      await this.sources.forgetFollower(manager, compteId, LEFT);
    });
  }
}
