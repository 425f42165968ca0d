import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { LocateModule } from '../locate/locate.module.js';
import { DuplicatesDecision } from './decide/duplicates-decision.service.js';
import { StructureLinksRepository } from './decide/structure-links.repository.js';
import { DuplicatesLocator } from './duplicates-locator.service.js';
import { DuplicatesController } from './duplicates.controller.js';
import { DuplicatesRepository } from './duplicates.repository.js';
import { FusionsRepository } from './fusions.repository.js';
import { DuplicatesList } from './list/duplicates-list.service.js';
import { DuplicatesJobs } from './search/duplicates-jobs.service.js';
import { DuplicatesSearchRepository } from './search/duplicates-search.repository.js';
import { DuplicatesSearch } from './search/duplicates-search.service.js';

@Module({
  imports: [AccountsModule, CatalogueModule, LocateModule],
  controllers: [DuplicatesController],
  providers: [
    DuplicatesDecision,
    DuplicatesJobs,
    DuplicatesList,
    DuplicatesLocator,
    DuplicatesRepository,
    DuplicatesSearch,
    DuplicatesSearchRepository,
    FusionsRepository,
    StructureLinksRepository,
  ],
  exports: [DuplicatesSearch],
})
export class DuplicatesModule {}
