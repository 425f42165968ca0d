import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { LocateModule } from '../locate/locate.module.js';
import { MySheetsController } from '../my-sheets/my-sheets.controller.js';
import { MySheetsRepository } from '../my-sheets/my-sheets.repository.js';
import { MySheetsService } from '../my-sheets/my-sheets.service.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { CreationController } from './creation.controller.js';
import { CreationService } from './creation.service.js';
import { EditionController } from './edition.controller.js';
import { EditionService } from './edition.service.js';
import { PartsRepository } from './parts.repository.js';
import { RemovalService } from './removal.service.js';

@Module({
  imports: [CatalogueModule, LocateModule, ProposalsModule],
  controllers: [MySheetsController, EditionController, CreationController],
  providers: [
    CreationService,
    EditionService,
    MySheetsRepository,
    MySheetsService,
    PartsRepository,
    RemovalService,
  ],
})
export class EditionModule {}
