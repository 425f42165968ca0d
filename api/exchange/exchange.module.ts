import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { DispositifsModule } from '../dispositifs/dispositifs.module.js';
import { TravelModule } from '../travel/travel.module.js';
import { CatalogueExport } from './export/catalogue-export.service.js';
import { HsdsController } from './hsds/hsds.controller.js';
import { HsdsFilters } from './hsds/hsds-filters.service.js';
import { HsdsRepository } from './hsds/hsds.repository.js';
import { HsdsService } from './hsds/hsds.service.js';
import { HsdsTaxonomies } from './hsds/taxonomies.service.js';
import { ImportRuns } from './imports/import-runs.service.js';
import { ImportsHousekeeping } from './imports/imports-housekeeping.service.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsRepository } from './imports/imports.repository.js';
import { ImportsService } from './imports/imports.service.js';
import { TerritoryGuards } from './imports/territory-guards.service.js';
import { ImportRepository } from './import.repository.js';
import { ImportService } from './import.service.js';
import { ExchangePeople } from './people.service.js';
import { PlacesService } from './places.service.js';
import { SelectionController } from './selection.controller.js';
import { SelectionService } from './selection.service.js';
import { SelectionVisits } from './selection-visits.service.js';
import { CountAbsences } from './sources/count-absences.service.js';
import { PassagesRepository } from './sources/passages.repository.js';
import { PresencesRepository } from './sources/presences.repository.js';
import { SourceAccess } from './sources/source-access.service.js';
import { SourceNights } from './sources/source-nights.service.js';
import { SourcePassages } from './sources/source-passages.service.js';
import { SourceReader } from './sources/source-reader.service.js';
import { SourceRuns } from './sources/source-runs.service.js';
import { SourcesController } from './sources/sources.controller.js';
import { SourcesRepository } from './sources/sources.repository.js';
import { SourcesService } from './sources/sources.service.js';
import { TerritoryRepository } from './territory.repository.js';

@Module({
  imports: [AccountsModule, TerritoriesModule, DispositifsModule, CatalogueModule, TravelModule],
  controllers: [HsdsController, ImportsController, SelectionController, SourcesController],
  providers: [
    CatalogueExport,
    CountAbsences,
    ExchangePeople,
    HsdsFilters,
    HsdsRepository,
    HsdsService,
    HsdsTaxonomies,
    ImportRepository,
    PlacesService,
    ImportService,
    ImportRuns,
    ImportsHousekeeping,
    ImportsRepository,
    ImportsService,
    PassagesRepository,
    PresencesRepository,
    SelectionService,
    SelectionVisits,
    SourceAccess,
    SourceNights,
    SourcePassages,
    SourceReader,
    SourceRuns,
    SourcesRepository,
    SourcesService,
    TerritoryGuards,
    TerritoryRepository,
  ],
  exports: [CatalogueExport, ImportService],
})
export class ExchangeModule {}
