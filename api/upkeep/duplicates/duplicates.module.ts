import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { LocateModule } from '../locate/locate.module.js';
import { DuplicatesDecision } from './decide/duplicates-decision.service.js';
import { SheetLinksRepository } from './decide/sheet-links.repository.js';
import { DuplicatesLocator } from './duplicates-locator.service.js';
import { DuplicatesController } from './duplicates.controller.js';
import { DuplicatesRepository } from './duplicates.repository.js';
import { FusionsRepository } from './fusions.repository.js';
import { DuplicatesList } from './list/duplicates-list.service.js';
import { DuplicatesJobs } from './search/duplicates-jobs.service.js';
import { DuplicatesSearchRepository } from './search/duplicates-search.repository.js';
import { DuplicatesSearch } from './search/duplicates-search.service.js';
import { SolutionPairs } from './solutions/solution-pairs.service.js';
import { SolutionsRepository } from './solutions/solutions.repository.js';

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
    SheetLinksRepository,
    SolutionPairs,
    SolutionsRepository,
  ],
  exports: [DuplicatesSearch],
})
export class DuplicatesModule {}
