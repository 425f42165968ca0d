import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { TerritoriesModule } from '../../territories/territories.module.js';
import { PreviewsController } from './previews.controller.js';
import { PreviewsService } from './previews.service.js';

@Module({
  imports: [CatalogueModule, TerritoriesModule],
  controllers: [PreviewsController],
  providers: [PreviewsService],
})
export class PreviewsModule {}
