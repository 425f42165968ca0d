import { Module } from '@nestjs/common';
import { TerritoriesModule } from '../territories/territories.module.js';
import { GtfsImportService } from './feeds/gtfs-import.service.js';
import { ReseauxRepository } from './feeds/reseaux.repository.js';
import { JourneysService } from './journeys.service.js';
import { TimetablesService } from './timetables.service.js';
import { TrajetsController } from './trajets.controller.js';
import { TrajetsService } from './trajets.service.js';
import { TravelTimesService } from './travel-times.service.js';

@Module({
  imports: [TerritoriesModule],
  controllers: [TrajetsController],
  providers: [
    ReseauxRepository,
    GtfsImportService,
    TimetablesService,
    TravelTimesService,
    JourneysService,
    TrajetsService,
  ],
  exports: [TravelTimesService, JourneysService],
})
export class TravelModule {}
