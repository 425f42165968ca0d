import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { CallersService } from './callers.service.js';
import { DemonstrationService } from './demonstration.service.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { ResourceLocators } from './resource-locators.service.js';
import { RouteGuard } from './route.guard.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';

@Module({
  controllers: [MeController],
  providers: [
    AccountsRepository,
    AccountsService,
    CallersService,
    DemonstrationService,
    MeService,
    ResourceLocators,
    SessionsRepository,
    SessionsService,
    { provide: APP_GUARD, useClass: RouteGuard },
  ],
  exports: [AccountsService, ResourceLocators, SessionsService],
})
export class AccountsModule {}
