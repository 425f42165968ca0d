import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { LocateModule } from '../locate/locate.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { AnswersController } from './answers/answers.controller.js';
import { AnswersService } from './answers/answers.service.js';
import { RhythmService } from './answers/rhythm.service.js';
import { Bounces } from './bounces/bounces.service.js';
import { FactsRepository } from './facts/facts.repository.js';
import { FactsService } from './facts/facts.service.js';
import { FollowUpsController } from './follow-ups/follow-ups.controller.js';
import { FollowUpsRepository } from './follow-ups/follow-ups.repository.js';
import { FollowUpsService } from './follow-ups/follow-ups.service.js';
import { FreshnessHousekeeping } from './housekeeping.service.js';
import { LinksRepository } from './links/links.repository.js';
import { LinksService } from './links/links.service.js';
import { OneClickController } from './one-click/one-click.controller.js';
import { OneClickRepository } from './one-click/one-click.repository.js';
import { OneClickService } from './one-click/one-click.service.js';
import { ConsentsService } from './people/consents.service.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleInPosts } from './people/people.service.js';
import { PersonLinksRepository } from './people/person-links.repository.js';
import { RecipientsRepository } from './recipients/recipients.repository.js';
import { Recipients } from './recipients/recipients.service.js';
import { RemindersRepository } from './reminders/reminders.repository.js';
import { Reminders } from './reminders/reminders.service.js';
import { RequestsRepository } from './requests/requests.repository.js';
import { RequestsToConfirm } from './requests/requests.service.js';
import { SaidByController } from './said-by/said-by.controller.js';
import { SaidByRepository } from './said-by/said-by.repository.js';
import { SaidByService } from './said-by/said-by.service.js';
import { WrongFactsRepository } from './wrong-facts/wrong-facts.repository.js';
import { WrongFacts } from './wrong-facts/wrong-facts.service.js';

/** Sheets are asked about, confirmed and corrected, so that they stay true. */
@Module({
  imports: [AccountsModule, CatalogueModule, LocateModule, ProposalsModule],
  controllers: [
    AnswersController,
    FollowUpsController,
    OneClickController,
    PeopleController,
    SaidByController,
  ],
  providers: [
    AnswersService,
    Bounces,
    ConsentsService,
    FactsRepository,
    FactsService,
    FollowUpsRepository,
    FollowUpsService,
    FreshnessHousekeeping,
    LinksRepository,
    LinksService,
    OneClickRepository,
    OneClickService,
    PeopleInPosts,
    PersonLinksRepository,
    Recipients,
    RecipientsRepository,
    Reminders,
    RemindersRepository,
    RequestsRepository,
    RequestsToConfirm,
    RhythmService,
    SaidByRepository,
    SaidByService,
    WrongFacts,
    WrongFactsRepository,
  ],
  exports: [Recipients, RequestsToConfirm],
})
export class FreshnessModule {}
