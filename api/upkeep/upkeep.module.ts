import { Module } from '@nestjs/common';
import { ClaimsModule } from './claims/claims.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { DuplicatesModule } from './duplicates/duplicates.module.js';
import { EditionModule } from './edition/edition.module.js';
import { FreshnessModule } from './freshness/freshness.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { SheetHistoryModule } from './history/history.module.js';
import { PreviewsModule } from './previews/previews.module.js';
import { QuickModule } from './quick/quick.module.js';

/** Partners register their offer and keep it true. */
@Module({
  imports: [
    ClaimsModule,
    CampaignsModule,
    DuplicatesModule,
    EditionModule,
    FreshnessModule,
    ModerationModule,
    SheetHistoryModule,
    PreviewsModule,
    QuickModule,
  ],
})
export class UpkeepModule {}
