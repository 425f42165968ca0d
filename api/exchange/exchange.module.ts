import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { ImportRepository } from './import.repository.js';
import { ImportService } from './import.service.js';
import { PlacesService } from './places.service.js';
import { SelectionController } from './selection.controller.js';
import { SelectionService } from './selection.service.js';

@Module({
  imports: [TerritoriesModule, CatalogueModule],
  controllers: [SelectionController],
  providers: [ImportRepository, PlacesService, ImportService, SelectionService],
  exports: [ImportService],
})
export class ExchangeModule {}
