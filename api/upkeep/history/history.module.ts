import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { LocateModule } from '../locate/locate.module.js';
import { NamesModule } from '../names/names.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { HistoryController } from './history.controller.js';
import { RestoreService } from './restore.service.js';
import { SheetHistoryService } from './sheet-history.service.js';

@Module({
  imports: [AccountsModule, CatalogueModule, LocateModule, NamesModule, ProposalsModule],
  controllers: [HistoryController],
  providers: [RestoreService, SheetHistoryService],
})
export class SheetHistoryModule {}
