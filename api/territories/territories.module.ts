import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { AreasRepository } from './areas/areas.repository.js';
import { AreasService } from './areas/areas.service.js';
import { TerritoiresController } from './areas/territoires.controller.js';
import { TerritoiresService } from './areas/territoires.service.js';
import { CommunesController } from './communes.controller.js';
import { CommunesService } from './communes.service.js';
import { ComparablesService } from './comparables/comparables.service.js';
import { SuperficiesRepository } from './comparables/superficies.repository.js';
import { ContoursRepository } from './contours/contours.repository.js';
import { ContoursService } from './contours/contours.service.js';
import { AddressesController } from './geocoding/addresses.controller.js';
import { AddressesService } from './geocoding/addresses.service.js';
import { CommuneCentreService } from './geocoding/commune-centre.service.js';
import { GeocodedAddressesRepository } from './geocoding/geocoded-addresses.repository.js';
import { type Geocoder, ONLINE_GEOCODER } from './geocoding/geocoder.js';
import { GeopfAdapter } from './geocoding/geopf.adapter.js';
import { AreaOutlinesController } from './outline/area-outlines.controller.js';
import { AreaOutlines } from './outline/area-outlines.service.js';
import { LayersImportService } from './layers/layers-import.service.js';
import { LayersController } from './layers/layers.controller.js';
import { LayersRepository } from './layers/layers.repository.js';
import { LayersService } from './layers/layers.service.js';
import { OutlineController } from './outline/outline.controller.js';
import { OutlineService } from './outline/outline.service.js';
import { TerritoriesRepository } from './territories.repository.js';
import { TerritoriesService } from './territories.service.js';
import { TerritoryRefsService } from './territory-refs.service.js';
import { YouthImportService } from './youth/youth-import.service.js';
import { YouthRepository } from './youth/youth.repository.js';
import { YouthService } from './youth/youth.service.js';

const onlineGeocoder = {
  provide: ONLINE_GEOCODER,
  inject: [CONFIG],
  useFactory: ({ GEOCODAGE_URL }: Config): Geocoder | null =>
    GEOCODAGE_URL ? new GeopfAdapter(GEOCODAGE_URL) : null,
};

@Module({
  controllers: [
    CommunesController,
    AddressesController,
    TerritoiresController,
    OutlineController,
    AreaOutlinesController,
    LayersController,
  ],
  providers: [
    TerritoriesRepository,
    TerritoriesService,
    AreasRepository,
    AreasService,
    TerritoiresService,
    CommunesService,
    GeocodedAddressesRepository,
    CommuneCentreService,
    AddressesService,
    onlineGeocoder,
    ContoursRepository,
    ContoursService,
    OutlineService,
    AreaOutlines,
    TerritoryRefsService,
    YouthRepository,
    YouthService,
    YouthImportService,
    SuperficiesRepository,
    ComparablesService,
    LayersRepository,
    LayersService,
    LayersImportService,
  ],
  exports: [
    TerritoriesService,
    OutlineService,
    AreaOutlines,
    TerritoryRefsService,
    YouthService,
    ComparablesService,
  ],
})
export class TerritoriesModule {}
