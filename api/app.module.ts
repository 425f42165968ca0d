import { type DynamicModule, Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccountsModule } from './accounts/accounts.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { DemandModule } from './coverage/demand/demand.module.js';
import { CoverageModule } from './coverage/coverage.module.js';
import { PackModule } from './coverage/pack/pack.module.js';
import { ScenariosModule } from './coverage/scenarios/scenarios.module.js';
import { SnapshotsModule } from './coverage/snapshots/snapshots.module.js';
import { DispositifsModule } from './dispositifs/dispositifs.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { type Foundation, FoundationModule } from './foundation.module.js';
import { ErrorFilter } from './http/error.filter.js';
import { HttpModule } from './http/http.module.js';
import { validationPipe } from './http/validation.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailModule } from './mail/mail.module.js';
import { SearchModule } from './search/search.module.js';
import { TerritoriesModule } from './territories/territories.module.js';
import { TravelModule } from './travel/travel.module.js';
import { UpkeepModule } from './upkeep/upkeep.module.js';

/** The rooms, from the lowest to the highest. */
const ROOMS = [
  HttpModule,
  JobsModule,
  MailModule,
  AccountsModule,
  TerritoriesModule,
  DispositifsModule,
  CatalogueModule,
  TravelModule,
  SearchModule,
  CoverageModule,
  ExchangeModule,
  UpkeepModule,
  DemandModule,
  PackModule,
  ScenariosModule,
  SnapshotsModule,
];

@Module({})
export class AppModule {
  static of(foundation: Foundation): DynamicModule {
    return {
      module: AppModule,
      imports: [FoundationModule.of(foundation), DiscoveryModule, ...ROOMS],
      providers: [
        { provide: APP_PIPE, useValue: validationPipe },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
      ],
    };
  }
}
