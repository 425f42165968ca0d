import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { FreshnessModule } from '../freshness/freshness.module.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsRepository } from './campaigns.repository.js';
import { CampaignsService } from './campaigns.service.js';
import { Mailing } from './mailing.service.js';
import { ProgressRepository } from './progress.repository.js';
import { ProgressService } from './progress.service.js';

/** A territory's sheets confirmed between two days. */
@Module({
  imports: [AccountsModule, FreshnessModule],
  controllers: [CampaignsController],
  providers: [CampaignsRepository, CampaignsService, Mailing, ProgressRepository, ProgressService],
})
export class CampaignsModule {}
