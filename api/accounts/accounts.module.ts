import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { CallersService } from './callers.service.js';
import { DemonstrationService } from './demonstration.service.js';
import { CONFIG, type Config } from '../config.js';
import { IdentitiesRepository } from './identities.repository.js';
import { IDENTITY_PROVIDER } from './identity-provider.js';
import { OidcController } from './oidc.controller.js';
import { OidcService } from './oidc.service.js';
import { openIdentityProvider } from './openid-provider.adapter.js';
import { JournalRepository } from './journal.repository.js';
import { JournalService } from './journal.service.js';
import { KeysController } from './keys.controller.js';
import { KeysRepository } from './keys.repository.js';
import { KeysService } from './keys.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleRepository } from './people.repository.js';
import { PeopleService } from './people.service.js';
import { PersonalDataController } from './personal-data.controller.js';
import { PersonalDataRepository } from './personal-data.repository.js';
import { PersonalDataService } from './personal-data.service.js';
import { LimitsService } from './limits.service.js';
import { LinkService } from './link.service.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { RequestsRepository } from './requests.repository.js';
import { RequestsService } from './requests.service.js';
import { ResourceLocators } from './resource-locators.service.js';
import { RouteGuard } from './route.guard.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';
import { StructureRolesRepository } from './structure-roles.repository.js';
import { StructureRoles } from './structure-roles.service.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';

@Module({
  controllers: [
    KeysController,
    PeopleController,
    PersonalDataController,
    MeController,
    OidcController,
    SignInController,
  ],
  providers: [
    AccountsRepository,
    AccountsService,
    CallersService,
    DemonstrationService,
    {
      provide: IDENTITY_PROVIDER,
      inject: [CONFIG],
      useFactory: (config: Config) => openIdentityProvider(config),
    },
    IdentitiesRepository,
    JournalRepository,
    JournalService,
    KeysRepository,
    KeysService,
    PeopleRepository,
    PeopleService,
    PersonalDataRepository,
    PersonalDataService,
    LimitsService,
    LinkService,
    MeService,
    OidcService,
    RequestsRepository,
    RequestsService,
    SignInService,
    ResourceLocators,
    SessionsRepository,
    SessionsService,
    StructureRoles,
    StructureRolesRepository,
    { provide: APP_GUARD, useClass: RouteGuard },
  ],
  exports: [AccountsService, ResourceLocators, SessionsService, SignInService, StructureRoles],
})
export class AccountsModule {}
