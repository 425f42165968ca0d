import { basename, dirname, extname, join } from 'node:path';
import type { ModeleDeService } from '../catalogue/modeles/modele-de-service.js';
import { MODELES, RESEAU_DU_TYPE } from '../catalogue/modeles/modeles.js';
import { TYPES_STRUCTURE } from '../catalogue/vocabulaires/types-structure.js';
import type { Manager } from '../database/transactions.js';
import { adviseImport } from './advise-import.js';
import type { OnTaken } from './batch-writer.service.js';
import type { ColumnChoice } from './columns/choose-columns.js';
import { exchangeErrors } from './exchange.errors.js';
import type { ImportReport } from './import-report.js';
import type { ImportTally } from './import-tally.js';
import { refusedJson } from './json-import.service.js';
import type { Format } from './reading/detect-format.js';
import type { OpenedFile } from './reading/open-file.adapter.js';
import { isWritable, type RefusedFile } from './refused-file.adapter.js';
import type { TerritoryGuard } from './territory-guard.service.js';
import { slugOf } from './rows/identify-row.js';
import { RESERVED_SOURCE } from './rows/reserved-source.js';
import { refusedTable } from './table-import.service.js';

export type ImportRequest = {
  readonly path: string;
  readonly format?: Format | undefined;
  readonly source?: string | undefined;
  readonly modele?: string | undefined;
  /** The day of the list, YYYY-MM-DD, for rows that tell none; today otherwise. */
  readonly listDate?: string | undefined;
  readonly isDryRun?: boolean | undefined;
  readonly onProgress?: ((rows: number) => void) | undefined;
  readonly columns?: ColumnChoice | undefined;
  /** Refuses the rows that stand elsewhere than where the person may write; everything otherwise. */
  readonly territory?: TerritoryGuard | undefined;
  readonly onTaken?: OnTaken | undefined;
  /** Aborted, nothing is written. */
  readonly signal?: AbortSignal | undefined;
  /** Before the first row and after the last, in the transaction of the import. */
  readonly within?:
    | {
        readonly before: (manager: Manager) => Promise<void>;
        readonly after: (manager: Manager, report: ImportReport) => Promise<void>;
      }
    | undefined;
};

export type Modele = {
  readonly type: string;
  readonly services: readonly ModeleDeService[];
  readonly reseau: string | null;
};

export type Plan = {
  readonly request: ImportRequest;
  readonly file: OpenedFile;
  readonly source: string;
  readonly modele: Modele | null;
  readonly refused: RefusedFile;
  readonly startedAt: number;
};

const SOURCE = /^[a-z0-9][a-z0-9-]{0,79}$/;

export function findModele(type: string | undefined): Modele | null {
  if (type === undefined) return null;
  const known = TYPES_STRUCTURE.find(({ value }) => value === slugOf(type).replaceAll('-', '_'));
  if (!known)
    throw exchangeErrors.unknownModele(
      type,
      TYPES_STRUCTURE.map(({ value }) => value),
    );
  return {
    type: known.value,
    services: MODELES[known.value],
    reseau: RESEAU_DU_TYPE[known.value] ?? null,
  };
}

// A mended file of refused rows belongs to the same source as the file it comes from.
const bareName = (path: string): string => basename(path, extname(path)).replace(/\.refuses$/, '');

export function chooseSource({ path, source }: ImportRequest): string {
  const chosen = source ?? (slugOf(bareName(path)) || 'import');
  if (!SOURCE.test(chosen)) throw exchangeErrors.badSource(chosen);
  return chosen;
}

/** Only a file that names the source of each line, an export of Maillage, comes under our name. */
export function refuseOurName(source: string, file: OpenedFile): void {
  const namesSources = file.kind === 'json' || file.table.match.fields.includes('source');
  if (source === RESERVED_SOURCE && !namesSources) throw exchangeErrors.reservedSource(source);
}

/** Beside the file, or in the current folder when nothing may be written there. */
export async function refusedFileOf(path: string, file: OpenedFile): Promise<RefusedFile> {
  const folder = (await isWritable(dirname(path))) ? dirname(path) : '.';
  const stem = join(folder, `${bareName(path)}.refuses`);
  return file.kind === 'json'
    ? refusedJson(`${stem}.json`)
    : refusedTable(`${stem}.csv`, file.table);
}

/** The file's own name for each field. */
export function columnNames(file: OpenedFile): (field: string) => string {
  if (file.kind === 'json') return (field) => field;
  const { headers, match } = file.table;
  return (field) => headers[match.fields.findIndex((matched) => matched === field)] ?? field;
}

export type Outcome = {
  readonly tally: ImportTally;
  readonly previous: string | null;
  readonly refusedPath: string | null;
};

export function reportOf(plan: Plan, { tally, previous, refusedPath }: Outcome): ImportReport {
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
