import { Module } from '@nestjs/common';
import { TerritoriesModule } from '../../territories/territories.module.js';
import { CoverageModule } from '../coverage.module.js';
import { DemandModule } from '../demand/demand.module.js';
import { ScenariosModule } from '../scenarios/scenarios.module.js';
import { SnapshotsModule } from '../snapshots/snapshots.module.js';
import { ComparisonPart } from './comparison-part.service.js';
import { MovingParts } from './moving-parts.service.js';
import { PackController } from './pack.controller.js';
import { PackFiles } from './pack-files.service.js';
import { PackService } from './pack.service.js';
import { TerritoryListsService } from './territory-lists.service.js';
import { TownsService } from './towns.service.js';

@Module({
  imports: [TerritoriesModule, CoverageModule, DemandModule, ScenariosModule, SnapshotsModule],
  controllers: [PackController],
  providers: [
    ComparisonPart,
    MovingParts,
    PackFiles,
    PackService,
    TerritoryListsService,
    TownsService,
  ],
})
export class PackModule {}
