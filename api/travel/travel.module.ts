import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CONFIG, type Config } from '../config.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { GtfsImportService } from './feeds/gtfs-import.service.js';
import { ReseauxRepository } from './feeds/reseaux.repository.js';
import { HttpRouterAdapter } from './itineraries/http-router.adapter.js';
import { ItinerariesService } from './itineraries/itineraries.service.js';
import { ITINERARY_ROUTER, type ItineraryRouter } from './itineraries/itinerary-router.js';
import { JourneysService } from './journeys.service.js';
import { PointsOfPlaces } from './points-of-places.service.js';
import { StopOwnersService } from './stop-owners.service.js';
import { TimetablesService } from './timetables.service.js';
import { TrajetsController } from './trajets.controller.js';
import { TrajetsService } from './trajets.service.js';
import { TravelTimesService } from './travel-times.service.js';
import { VisitsController } from './visits/visits.controller.js';
import { VisitsService } from './visits/visits.service.js';

const itineraryRouter = {
  provide: ITINERARY_ROUTER,
  inject: [CONFIG],
  useFactory: ({ ITINERAIRES_URL, ITINERAIRES_MOTEUR }: Config): ItineraryRouter | null =>
    ITINERAIRES_URL ? new HttpRouterAdapter(ITINERAIRES_URL, ITINERAIRES_MOTEUR) : null,
};

@Module({
  imports: [TerritoriesModule, CatalogueModule],
  controllers: [TrajetsController, VisitsController],
  providers: [
    ReseauxRepository,
    GtfsImportService,
    TimetablesService,
    StopOwnersService,
    TravelTimesService,
    JourneysService,
    itineraryRouter,
    ItinerariesService,
    PointsOfPlaces,
    TrajetsService,
    VisitsService,
  ],
  exports: [TravelTimesService, JourneysService, PointsOfPlaces, VisitsService],
})
export class TravelModule {}
