import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { DispositifsModule } from '../dispositifs/dispositifs.module.js';
import { CatalogueExport } from './export/catalogue-export.service.js';
import { HsdsController } from './hsds/hsds.controller.js';
import { HsdsFilters } from './hsds/hsds-filters.service.js';
import { HsdsRepository } from './hsds/hsds.repository.js';
import { HsdsService } from './hsds/hsds.service.js';
import { HsdsTaxonomies } from './hsds/taxonomies.service.js';
import { ImportRuns } from './imports/import-runs.service.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsRepository } from './imports/imports.repository.js';
import { ImportsService } from './imports/imports.service.js';
import { TerritoryGuards } from './imports/territory-guards.service.js';
import { ImportRepository } from './import.repository.js';
import { ImportService } from './import.service.js';
import { PlacesService } from './places.service.js';
import { SelectionController } from './selection.controller.js';
import { SelectionService } from './selection.service.js';
import { TerritoryRepository } from './territory.repository.js';

@Module({
  imports: [AccountsModule, TerritoriesModule, DispositifsModule, CatalogueModule],
  controllers: [HsdsController, ImportsController, SelectionController],
  providers: [
    CatalogueExport,
    HsdsFilters,
    HsdsRepository,
    HsdsService,
    HsdsTaxonomies,
    ImportRepository,
    PlacesService,
    ImportService,
    ImportRuns,
    ImportsRepository,
    ImportsService,
    SelectionService,
    TerritoryGuards,
    TerritoryRepository,
  ],
  exports: [CatalogueExport, ImportService],
})
export class ExchangeModule {}
