import { Module } from '@nestjs/common';
import { DispositifsModule } from '../dispositifs/dispositifs.module.js';
import { TerritoriesModule } from '../territories/territories.module.js';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueService } from './catalogue.service.js';
import { CatalogueWriterRepository } from './catalogue-writer.repository.js';
import { CatalogueWriter } from './catalogue-writer.service.js';
import { ClosedStructuresRepository } from './closed-structures.repository.js';
import { ClosuresWriterRepository } from './closures-writer.repository.js';
import { ClosuresWriter } from './closures-writer.service.js';
import { SheetChecker } from './edition/sheet-checker.service.js';
import { SheetEditor } from './edition/sheet-editor.service.js';
import { SheetsStoreRepository } from './edition/sheets-store.repository.js';
import { SheetCreator } from './edition/sheet-creator.service.js';
import { SheetWriter } from './edition/sheet-writer.service.js';
import { WholeSheet } from './edition/whole-sheet.service.js';
import { HistoryAuthor } from './history/history-author.service.js';
import { HistoryRepository } from './history/history.repository.js';
import { HistoryService } from './history/history.service.js';
import { SheetMergesRepository } from './merges/sheet-merges.repository.js';
import { SheetMerges } from './merges/sheet-merges.service.js';
import { PeopleRepository } from './people/people.repository.js';
import { People } from './people/people.service.js';
import { PlaceFilterService } from './place-filter.service.js';
import { ConfirmationsWriterRepository } from './provenance/confirmations-writer.repository.js';
import { ConfirmationsWriter } from './provenance/confirmations-writer.service.js';
import { HumanFields } from './provenance/human-fields.service.js';
import { ImportSuggestionsRepository } from './provenance/import-suggestions.repository.js';
import { ImportSuggestions } from './provenance/import-suggestions.service.js';
import { ProvenanceRepository } from './provenance/provenance.repository.js';
import { QualityAgeing } from './quality/quality-ageing.service.js';
import { QuickWrites } from './quick/quick-writes.service.js';
import { RedirectionsRepository } from './redirections/redirections.repository.js';
import { Redirections } from './redirections/redirections.service.js';
import { ReportsController } from './reports.controller.js';
import { ReportsRepository } from './reports.repository.js';
import { ReportsService } from './reports.service.js';
import { SchoolHolidaysRepository } from './school-holidays.repository.js';
import { SchoolHolidaysService } from './school-holidays.service.js';
import { ServicesRepository } from './services.repository.js';
import { SheetPreviews } from './sheet-previews.service.js';
import { SheetsRepository } from './sheets.repository.js';
import { SheetsService } from './sheets.service.js';
import { StructuresRepository } from './structures.repository.js';
import { UndoRepository } from './undo/undo.repository.js';
import { UndoWriting } from './undo/undo.service.js';
import { VocabulairesController } from './vocabulaires.controller.js';
import { AbsentSheetsRepository } from './withdraw/absent-sheets.repository.js';
import { AbsentSheets } from './withdraw/absent-sheets.service.js';

@Module({
  imports: [TerritoriesModule, DispositifsModule],
  controllers: [CatalogueController, ReportsController, VocabulairesController],
  providers: [
    AbsentSheets,
    AbsentSheetsRepository,
    CatalogueService,
    CatalogueWriter,
    CatalogueWriterRepository,
    ClosedStructuresRepository,
    ClosuresWriter,
    ClosuresWriterRepository,
    ConfirmationsWriter,
    ConfirmationsWriterRepository,
    HistoryAuthor,
    HistoryRepository,
    HistoryService,
    HumanFields,
    ImportSuggestions,
    ImportSuggestionsRepository,
    People,
    PeopleRepository,
    PlaceFilterService,
    ProvenanceRepository,
    QualityAgeing,
    QuickWrites,
    Redirections,
    RedirectionsRepository,
    ReportsRepository,
    ReportsService,
    SchoolHolidaysRepository,
    SchoolHolidaysService,
    ServicesRepository,
    SheetChecker,
    SheetCreator,
    SheetEditor,
    SheetPreviews,
    SheetsRepository,
    SheetsService,
    SheetsStoreRepository,
    SheetWriter,
    WholeSheet,
    SheetMerges,
    SheetMergesRepository,
    StructuresRepository,
    UndoRepository,
    UndoWriting,
  ],
  exports: [
    AbsentSheets,
    CatalogueService,
    CatalogueWriter,
    ClosuresWriter,
    ConfirmationsWriter,
    HistoryAuthor,
    HistoryService,
    ImportSuggestions,
    People,
    QuickWrites,
    Redirections,
    SheetEditor,
    SheetPreviews,
    SheetMerges,
    UndoWriting,
  ],
})
export class CatalogueModule {}
