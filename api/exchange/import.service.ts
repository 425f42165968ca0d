import { basename, dirname, extname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CatalogueWriter } from '../catalogue/catalogue-writer.service.js';
import { ClosuresWriter } from '../catalogue/closures-writer.service.js';
import type { ModeleDeService } from '../catalogue/modeles/modele-de-service.js';
import { MODELES, RESEAU_DU_TYPE } from '../catalogue/modeles/modeles.js';
import { TYPES_STRUCTURE } from '../catalogue/vocabulaires/types-structure.js';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { type Manager, Transactions } from '../database/transactions.js';
import { adviseImport } from './advise-import.js';
import { BatchWriter } from './batch-writer.service.js';
import { exchangeErrors } from './exchange.errors.js';
import type { ImportReport } from './import-report.js';
import { ImportRepository } from './import.repository.js';
import { ImportSession } from './import-session.service.js';
import { ImportTally } from './import-tally.js';
import { JsonImport, refusedJson } from './json-import.service.js';
import { PlacesService } from './places.service.js';
import type { Format } from './reading/detect-format.js';
import { type OpenedFile, openFile } from './reading/open-file.adapter.js';
import type { RefusedFile } from './refused-file.adapter.js';
import type { ImportContext } from './rows/compose-structure.js';
import { slugOf } from './rows/identify-row.js';
import { SeenKeys } from './rows/seen-keys.js';
import { refusedTable, TableImport } from './table-import.service.js';

export type ImportRequest = {
  readonly path: string;
  readonly format?: Format | undefined;
  readonly source?: string | undefined;
  readonly modele?: string | undefined;
  /** The day of the list, YYYY-MM-DD, for rows that tell none; today otherwise. */
  readonly listDate?: string | undefined;
  readonly isDryRun?: boolean | undefined;
  readonly onProgress?: ((rows: number) => void) | undefined;
};

type Modele = {
  readonly type: string;
  readonly service: ModeleDeService;
  readonly reseau: string | null;
};

type Plan = {
  readonly request: ImportRequest;
  readonly file: OpenedFile;
  readonly source: string;
  readonly modele: Modele | null;
  readonly refused: RefusedFile;
  readonly startedAt: number;
};

/** Undoes the transaction of a dry run while carrying its report out. */
class DryRunDone {
  constructor(readonly report: ImportReport) {}
}

const PROGRESS_ROWS = 500;
const SOURCE = /^[a-z0-9][a-z0-9-]{0,79}$/;

function findModele(type: string | undefined): Modele | null {
  if (type === undefined) return null;
  const known = TYPES_STRUCTURE.find(({ value }) => value === slugOf(type).replaceAll('-', '_'));
  const service = known && MODELES[known.value][0];
  if (!known || !service)
    throw exchangeErrors.unknownModele(
      type,
      TYPES_STRUCTURE.map(({ value }) => value),
    );
  return { type: known.value, service, reseau: RESEAU_DU_TYPE[known.value] ?? null };
}

// A mended file of refused rows belongs to the same source as the file it comes from.
const bareName = (path: string): string => basename(path, extname(path)).replace(/\.refuses$/, '');

function chooseSource({ path, source }: ImportRequest): string {
  const chosen = source ?? (slugOf(bareName(path)) || 'import');
  if (!SOURCE.test(chosen)) throw exchangeErrors.badSource(chosen);
  if (chosen === 'maillage') throw exchangeErrors.reservedSource(chosen);
  return chosen;
}

function refusedFileOf(path: string, file: OpenedFile): RefusedFile {
  const stem = join(dirname(path), `${bareName(path)}.refuses`);
  return file.kind === 'json'
    ? refusedJson(`${stem}.json`)
    : refusedTable(`${stem}.csv`, file.table);
}

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
    const source = chooseSource(request);
    const modele = findModele(request.modele);
    const file = await openFile(request.path, request.format);
    const plan = {
      request,
      file,
      source,
      modele,
      refused: refusedFileOf(request.path, file),
      startedAt,
    };
    try {
      return await this.transactions.run((manager) => this.importAll(manager, plan));
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
    await this.readRows(manager, plan, tally);
    const refusedPath = await refused.publish();
    const report = reportOf(plan, { tally, previous, refusedPath });
    if (request.isDryRun) throw new DryRunDone(report);
    const isNew =
      previous === null ||
      report.structures.crees +
        report.structures.modifies +
        report.services.crees +
        report.services.modifies >
        0;
    if (isNew) {
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
      modele: modele?.service ?? null,
    });
    const session = new ImportSession({ context: this.contextOf(plan), tally, writer, accepted });
    const onRow = (): void => {
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

/** The file's own name for each field. */
function columnNames(file: OpenedFile): (field: string) => string {
  if (file.kind === 'json') return (field) => field;
  const { headers, match } = file.table;
  return (field) => headers[match.fields.findIndex((matched) => matched === field)] ?? field;
}

type Outcome = {
  readonly tally: ImportTally;
  readonly previous: string | null;
  readonly refusedPath: string | null;
};

function reportOf(plan: Plan, { tally, previous, refusedPath }: Outcome): ImportReport {
  const { request, file, source, modele, startedAt } = plan;
  const table = file.kind === 'table' ? file.table : null;
  const headers = table?.headers ?? [];
  const { structures, services } = tally;
  const isDryRun = request.isDryRun ?? false;
  return {
    fichier: basename(request.path),
    format: file.format,
    encodage: file.encoding,
    separateur: file.separator,
    source,
    modele: modele?.type ?? null,
    essai: isDryRun,
    deja_importe_le: previous,
    duree_ms: Math.round(performance.now() - startedAt),
    lignes: tally.rows,
    structures,
    services,
    refusees: tally.refused,
    remarques: tally.remarked,
    refus: tally.refusalReasons,
    avertissements: tally.remarkReasons,
    colonnes_reprises: headers.flatMap((colonne, index) => {
      const champ = table?.match.fields[index];
      return champ ? [{ colonne, champ }] : [];
    }),
    colonnes_ignorees: table?.match.ignored ?? [],
    fichier_des_refus: refusedPath,
    conseils: adviseImport({
      structures,
      services,
      modele: modele?.type ?? null,
      headers,
      previous,
      isDryRun,
    }),
  };
}
