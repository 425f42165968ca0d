import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { DispositifsModule } from '../dispositifs/dispositifs.module.js';
import { SearchModule } from '../search/search.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { TravelModule } from '../travel/travel.module.js';
import { RowsService } from './cells/rows.service.js';
import { CoverageController } from './coverage.controller.js';
import { CoverageService } from './coverage.service.js';
import { DemandModule } from './demand/demand.module.js';
import { CoverageFilesController } from './files/files.controller.js';
import { CoverageFiles } from './files/files.service.js';
import { HomesService } from './matrix/homes.service.js';
import { MatricesService } from './matrix/matrices.service.js';
import { ReachesService } from './matrix/reaches.service.js';
import { OffersService } from './offers/offers.service.js';
import { PermanencesController } from './permanences/permanences.controller.js';
import { PermanencesService } from './permanences/permanences.service.js';
import { PeersService } from './sheet/peers.service.js';
import { SheetRepository } from './sheet/sheet.repository.js';
import { SheetService } from './sheet/sheet.service.js';
import { SheetTerritories } from './sheet/territory.service.js';
import { TerritoryOffers } from './sheet/territory-offers.service.js';
import { TravelSource } from './travel-source.service.js';

@Module({
  imports: [
    TerritoriesModule,
    DispositifsModule,
    CatalogueModule,
    TravelModule,
    SearchModule,
    DemandModule,
  ],
  controllers: [CoverageFilesController, PermanencesController, CoverageController],
  providers: [
    CoverageFiles,
    CoverageService,
    HomesService,
    MatricesService,
    OffersService,
    ReachesService,
    PeersService,
    PermanencesService,
    RowsService,
    SheetRepository,
    SheetService,
    SheetTerritories,
    TerritoryOffers,
    TravelSource,
  ],
  exports: [CoverageService, HomesService, MatricesService, SheetService, TerritoryOffers],
})
export class CoverageModule {}
