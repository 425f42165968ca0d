import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { MailModule } from '../../mail/mail.module.js';
import { LocateModule } from '../locate/locate.module.js';
import { DraftsRepository } from './drafts.repository.js';
import { ForgetPeople } from './forget-people.service.js';
import { PropositionsRepository } from './propositions.repository.js';
import { PublishService } from './publish.service.js';
import { SubmitService } from './submit.service.js';
import { TellManagers } from './tell-managers.service.js';

@Module({
  imports: [AccountsModule, CatalogueModule, LocateModule, MailModule],
  providers: [
    DraftsRepository,
    ForgetPeople,
    PropositionsRepository,
    PublishService,
    SubmitService,
    TellManagers,
  ],
  exports: [DraftsRepository, PropositionsRepository, PublishService, SubmitService],
})
export class ProposalsModule {}
