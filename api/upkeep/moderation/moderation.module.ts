import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { MailModule } from '../../mail/mail.module.js';
import { LocateModule } from '../locate/locate.module.js';
import { NamesModule } from '../names/names.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { AcceptService } from './accept.service.js';
import { DecisionMailService } from './decision-mail.service.js';
import { DecisionService } from './decision.service.js';
import { ModerationController } from './moderation.controller.js';
import { QueueRepository } from './queue.repository.js';
import { QueueService } from './queue.service.js';
import { RefuseService } from './refuse.service.js';
import { SuggestionDecisionService } from './suggestion-decision.service.js';

@Module({
  imports: [
    AccountsModule,
    CatalogueModule,
    LocateModule,
    MailModule,
    NamesModule,
    ProposalsModule,
  ],
  controllers: [ModerationController],
  providers: [
    AcceptService,
    DecisionMailService,
    DecisionService,
    QueueRepository,
    QueueService,
    RefuseService,
    SuggestionDecisionService,
  ],
})
export class ModerationModule {}
