import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CONFIG } from '../config.js';
import { DispositifsModule } from '../dispositifs/dispositifs.module.js';
import { ExchangeModule } from '../exchange/exchange.module.js';
import { HttpModule } from '../http/http.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { ChangeLogRepository } from './columns/change-log.repository.js';
import { ColumnsRepository } from './columns/columns.repository.js';
import { ColumnsService } from './columns/columns.service.js';
import { CriteriaService } from './criteria.service.js';
import { OwnWritesInterceptor } from './columns/own-writes.interceptor.js';
import { CalendarsRepository } from './dates/calendars.repository.js';
import { CalendarsService } from './dates/calendars.service.js';
import { FallbackIndex } from './fallback-index.js';
import { FindService } from './find.service.js';
import { FoundSchemesService } from './found-schemes.service.js';
import { HomesService } from './homes.service.js';
import { KeptEverywhere } from './kept-everywhere.service.js';
import { LoadedItems } from './loaded-items.service.js';
import { NearestAhead } from './nearest-ahead.service.js';
import { connectMeilisearch } from './meilisearch/connect-meilisearch.adapter.js';
import { DocumentsRepository } from './meilisearch/documents.repository.js';
import { MeilisearchFeeder } from './meilisearch/meilisearch-feeder.service.js';
import type { MeilisearchIndex } from './meilisearch/meilisearch-index.adapter.js';
import { MEILISEARCH, ReindexService } from './meilisearch/reindex.service.js';
import { PageItemsService } from './page-items.service.js';
import { PostgresqlIndex } from './postgresql/postgresql-index.adapter.js';
import { PostgresqlIndexRepository } from './postgresql/postgresql-index.repository.js';
import { ResultSets } from './result-sets.js';
import { SEARCH_INDEX } from './search-index.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';
import { SearchStart } from './search-start.service.js';
import { PublicsRepository } from './text/publics.repository.js';
import { TextMatchesService } from './text/text-matches.service.js';
import { VocabularyRepository } from './text/vocabulary.repository.js';
import { VocabularyService } from './text/vocabulary.service.js';
import { ExportsController } from './exports/exports.controller.js';
import { ExportsService } from './exports/exports.service.js';
import { TravelModule } from '../travel/travel.module.js';
import { TravelReachService } from './travel/travel-reach.service.js';
import { UnservedPoints } from './travel/unserved-points.service.js';
import { TilesController } from './tiles/tiles.controller.js';
import { TilesService } from './tiles/tiles.service.js';
import { UnmetSearches } from './unmet/unmet-searches.service.js';
import { VerdictsService } from './verdicts.service.js';
import { WidenService } from './widen.service.js';

@Module({
  imports: [
    HttpModule,
    TerritoriesModule,
    DispositifsModule,
    CatalogueModule,
    TravelModule,
    ExchangeModule,
  ],
  controllers: [SearchController, TilesController, ExportsController],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: OwnWritesInterceptor },
    CalendarsRepository,
    CalendarsService,
    ChangeLogRepository,
    ColumnsRepository,
    ColumnsService,
    CriteriaService,
    ExportsService,
    FindService,
    FoundSchemesService,
    HomesService,
    KeptEverywhere,
    LoadedItems,
    NearestAhead,
    PageItemsService,
    PostgresqlIndex,
    PostgresqlIndexRepository,
    PublicsRepository,
    ResultSets,
    SearchService,
    SearchStart,
    TextMatchesService,
    TilesService,
    TravelReachService,
    UnservedPoints,
    UnmetSearches,
    VerdictsService,
    VocabularyRepository,
    VocabularyService,
    WidenService,
    DocumentsRepository,
    MeilisearchFeeder,
    ReindexService,
    { provide: MEILISEARCH, useFactory: connectMeilisearch, inject: [CONFIG] },
    {
      provide: SEARCH_INDEX,
      useFactory: (postgresql: PostgresqlIndex, meilisearch: MeilisearchIndex | null) =>
        meilisearch ? new FallbackIndex(meilisearch, postgresql) : postgresql,
      inject: [PostgresqlIndex, MEILISEARCH],
    },
  ],
  exports: [CalendarsService, ColumnsService, SearchService],
})
export class SearchModule {}
