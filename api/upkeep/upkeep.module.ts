import { Module } from '@nestjs/common';
import { EditionModule } from './edition/edition.module.js';
import { FreshnessModule } from './freshness/freshness.module.js';
import { ModerationModule } from './moderation/moderation.module.js';

/** Partners register their offer and keep it true. */
@Module({
  imports: [EditionModule, FreshnessModule, ModerationModule],
})
export class UpkeepModule {}
