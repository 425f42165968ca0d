import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { TerritoriesModule } from '../../territories/territories.module.js';
import { NamesService } from './names.service.js';

@Module({
  imports: [CatalogueModule, TerritoriesModule],
  providers: [NamesService],
  exports: [NamesService],
})
export class NamesModule {}
