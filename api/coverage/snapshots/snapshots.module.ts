import { Module } from '@nestjs/common';
import { SearchModule } from '../../search/search.module.js';
import { TerritoriesModule } from '../../territories/territories.module.js';
import { CoverageModule } from '../coverage.module.js';
import { SnapshotCapture } from './capture.service.js';
import { ComparisonService } from './comparison.service.js';
import { Moments } from './moments.service.js';
import { SnapshotStore } from './snapshot-store.service.js';
import { SnapshotsController } from './snapshots.controller.js';
import { SnapshotsRepository } from './snapshots.repository.js';
import { SnapshotsService } from './snapshots.service.js';
import { TrendService } from './trend.service.js';

@Module({
  imports: [CoverageModule, SearchModule, TerritoriesModule],
  controllers: [SnapshotsController],
  providers: [
    ComparisonService,
    Moments,
    SnapshotCapture,
    SnapshotsRepository,
    SnapshotsService,
    SnapshotStore,
    TrendService,
  ],
  exports: [ComparisonService, SnapshotsService, TrendService],
})
export class SnapshotsModule {}
