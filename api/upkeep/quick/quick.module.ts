import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { QuickController } from './quick.controller.js';
import { QuickService } from './quick.service.js';

@Module({
  imports: [CatalogueModule, ProposalsModule],
  controllers: [QuickController],
  providers: [QuickService],
})
export class QuickModule {}
