import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { ComparisonService } from './comparison.service.js';
import {
  type ComparisonAnswer,
  comparisonAnswer,
  type ComparisonQuery,
  comparisonQuery,
  type SnapshotAnswer,
  snapshotAnswer,
  type SnapshotBody,
  snapshotBody,
  type SnapshotsAnswer,
  snapshotsAnswer,
  type SnapshotsQuery,
  snapshotsQuery,
  type TrendAnswer,
  trendAnswer,
  type TrendQuery,
  trendQuery,
} from './snapshots.schema.js';
import { SnapshotsService } from './snapshots.service.js';
import { TrendService } from './trend.service.js';

@ApiTags('Couverture')
@Policy('public')
@Controller('api/v1/couverture/instantanes')
export class SnapshotsController {
  constructor(
    private readonly snapshots: SnapshotsService,
    private readonly comparison: ComparisonService,
    private readonly trends: TrendService,
  ) {}

  @Get()
  @Returns(snapshotsAnswer)
  listSnapshots(
    @Query({ schema: snapshotsQuery }) query: SnapshotsQuery,
  ): Promise<SnapshotsAnswer> {
    return this.snapshots.list(query);
  }

  /** Prend un instantané de la région, dans les secondes qui suivent. */
  @Post()
  @Policy('gestionnaire')
  @Returns(snapshotAnswer, { status: 202 })
  takeSnapshot(@Body({ schema: snapshotBody }) body: SnapshotBody): Promise<SnapshotAnswer> {
    return this.snapshots.ask(body);
  }

  /** Ce qui a été gagné, ce qui a été perdu, et pourquoi. */
  @Get('comparaison')
  @Returns(comparisonAnswer)
  compareSnapshots(
    @Query({ schema: comparisonQuery }) query: ComparisonQuery,
  ): Promise<ComparisonAnswer> {
    return this.comparison.compare(query);
  }

  /** Les jeunes couverts, d’un instantané à l’autre, jusqu’à maintenant. */
  @Get('tendance')
  @Returns(trendAnswer)
  showCoverageTrend(@Query({ schema: trendQuery }) query: TrendQuery): Promise<TrendAnswer> {
    return this.trends.trend(query);
  }
}
