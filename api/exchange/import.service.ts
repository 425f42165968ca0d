import { Inject, Injectable } from '@nestjs/common';
import { CatalogueWriter } from '../catalogue/catalogue-writer.service.js';
import { ClosuresWriter } from '../catalogue/closures-writer.service.js';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { type Manager, Transactions } from '../database/transactions.js';
import { BatchWriter } from './batch-writer.service.js';
import {
  chooseSource,
  columnNames,
  findModele,
  refuseOurName,
  type ImportRequest,
  type Plan,
  refusedFileOf,
  reportOf,
} from './import-plan.service.js';
import type { ImportReport } from './import-report.js';
import { ImportRepository } from './import.repository.js';
import { ImportSession } from './import-session.service.js';
import { ImportTally } from './import-tally.js';
import { JsonImport } from './json-import.service.js';
import { PlacesService } from './places.service.js';
import { openFile } from './reading/open-file.adapter.js';
import type { ImportContext } from './rows/compose-structure.js';
import { RESERVED_SOURCE } from './rows/reserved-source.js';
import { SeenKeys } from './rows/seen-keys.js';
import { TableImport } from './table-import.service.js';

const PROGRESS_ROWS = 500;

/** Undoes the transaction of a dry run while carrying its report out. */
class DryRunDone {
  constructor(readonly report: ImportReport) {}
}

const hasWritten = ({ structures, services }: ImportReport): boolean =>
  structures.crees + structures.modifies + services.crees + services.modifies > 0;

/**
 * Imports a file in one transaction: all that is good in it, or, when it cannot be read to its
 * end or the process dies, nothing. Memory holds a batch of rows, never the file.
 */
@Injectable()
export class ImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ImportRepository,
    private readonly writer: CatalogueWriter,
    private readonly closures: ClosuresWriter,
    private readonly places: PlacesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(request: ImportRequest): Promise<ImportReport> {
    const startedAt = performance.now();
    const modele = findModele(request.modele);
    const source = chooseSource(request);
    const file = await openFile(request.path, request.format, { columns: request.columns });
    refuseOurName(source, file);
    const refused = await refusedFileOf(request.path, file);
    const plan = { request, file, source, modele, refused, startedAt };
    try {
      return await this.transactions.runTakingTurns((manager) => this.importAll(manager, plan));
    } catch (error) {
      if (error instanceof DryRunDone) return error.report;
      await plan.refused.discard();
      throw error;
    }
  }

  private async importAll(manager: Manager, plan: Plan): Promise<ImportReport> {
    const { file, source, request, refused } = plan;
    const previous = await this.repository.findLastImport(manager, file.inspection.sha256, source);
    const tally = new ImportTally(columnNames(file));
    await request.within?.before(manager);
    await this.readRows(manager, plan, tally);
    const refusedPath = await refused.publish();
    const report = reportOf(plan, { tally, previous, refusedPath });
    if (request.isDryRun) throw new DryRunDone(report);
    await request.within?.after(manager, report);
    if (previous === null || hasWritten(report)) {
      const { fichier, format } = report;
      const { sha256 } = file.inspection;
      await this.repository.record(manager, { source, fichier, sha256, format, rapport: report });
    }
    return report;
  }

  private async readRows(manager: Manager, plan: Plan, tally: ImportTally): Promise<void> {
    const { file, modele, refused, request } = plan;
    const accepted = new SeenKeys();
    const { writer: catalogue, closures, repository } = this;
    const writer = new BatchWriter({
      manager,
      writer: catalogue,
      closures,
      repository,
      tally,
      accepted,
      modeles: modele?.services ?? [],
      mayRestore: plan.source === RESERVED_SOURCE,
      territory: request.territory,
      onTaken: request.onTaken,
    });
    const { territory, signal } = request;
    const context = this.contextOf(plan);
    const session = new ImportSession({ context, tally, writer, accepted, territory });
    const onRow = (): void => {
      signal?.throwIfAborted();
      if (tally.rows % PROGRESS_ROWS === 0) request.onProgress?.(tally.rows);
    };
    if (file.kind === 'table')
      await new TableImport(file.table, refused, tally).run(session, onRow);
    else {
      const onStructuresRead = (): Promise<void> => writer.flushStructures();
      await new JsonImport(request.path, refused, tally).run(session, { onRow, onStructuresRead });
    }
    await writer.finish();
  }

  private contextOf({ source, modele, request }: Plan): ImportContext {
    const today = parisDate(this.clock.now());
    return {
      source,
      today,
      listDate: request.listDate ?? today,
      places: this.places.places(),
      typeStructure: modele?.type ?? null,
      reseau: modele?.reseau ?? null,
    };
  }
}
