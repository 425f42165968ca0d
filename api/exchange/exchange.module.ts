import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { CatalogueExport } from './export/catalogue-export.service.js';
import { ImportRepository } from './import.repository.js';
import { ImportService } from './import.service.js';
import { PlacesService } from './places.service.js';
import { SelectionController } from './selection.controller.js';
import { SelectionService } from './selection.service.js';

@Module({
  imports: [TerritoriesModule, CatalogueModule],
  controllers: [SelectionController],
  providers: [CatalogueExport, ImportRepository, PlacesService, ImportService, SelectionService],
  exports: [CatalogueExport, ImportService],
})
export class ExchangeModule {}
