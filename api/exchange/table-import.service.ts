import type { Field } from './columns/fields.js';
import { REFUSAL_PREFIX } from './columns/match-columns.js';
import { matchStructureColumns } from './columns/match-structure-columns.js';
import type { ImportSession, Origin } from './import-session.service.js';
import type { ImportTally } from './import-tally.js';
import type { OpenTable } from './reading/open-table.adapter.js';
import type { TableRow } from './reading/table.js';
import { BYTE_ORDER_MARK, csvLine, RefusedFile } from './refused-file.adapter.js';
import { cellsOfRow, hasNul } from './rows/clean-cells.js';
import type { Issue } from './rows/issue.js';

const REFUSAL_COLUMNS = ['id', 'ligne', 'colonne', 'motif', 'suggestion'].map(
  (name) => `${REFUSAL_PREFIX}${name}`,
);

const joined = (texts: readonly string[]): string => [...new Set(texts)].join(' | ');

const isBlank = (row: TableRow): boolean => row.cells.every((cell) => cell.trim() === '');

function brokenRow({ cells }: TableRow, columns: number): Issue | null {
  if (hasNul(cells)) {
    return {
      field: null,
      reason: 'caractère nul dans la ligne',
      suggestion: 'Ressaisir la ligne dans le tableur.',
    };
  }
  if (cells.some((cell) => cell.includes('\uFFFD'))) {
    return {
      field: null,
      reason: 'caractères illisibles : la ligne est dans un autre encodage que le reste du fichier',
      suggestion: 'Ressaisir les lettres accentuées, et enregistrer tout le fichier en UTF-8.',
    };
  }
  if (cells.slice(columns).every((cell) => cell.trim() === '')) return null;
  return {
    field: null,
    reason: `${cells.length} cellules pour ${columns} colonnes`,
    suggestion: 'Un texte qui contient le séparateur doit être entre guillemets.',
  };
}

/** Where the refused rows of a table go: the file's own columns, then why, ready to be mended. */
export function refusedTable(path: string, { headers }: OpenTable): RefusedFile {
  const own = headers.filter((header) => !header.startsWith(REFUSAL_PREFIX));
  return new RefusedFile(path, BYTE_ORDER_MARK + csvLine([...own, ...REFUSAL_COLUMNS]));
}

/** Takes the rows of a table, structures or services according to its columns. */
export class TableImport {
  private readonly ownColumns: readonly number[];
  private readonly refusedIdAt: number;
  private readonly isOfServices: boolean;
  private readonly structureFields: readonly (Field | null)[];

  constructor(
    private readonly table: OpenTable,
    private readonly refused: RefusedFile,
    private readonly tally: ImportTally,
  ) {
    const { headers, match } = table;
    this.ownColumns = headers.flatMap((header, index) =>
      header.startsWith(REFUSAL_PREFIX) ? [] : [index],
    );
    this.refusedIdAt = headers.indexOf(`${REFUSAL_PREFIX}id`);
    this.isOfServices = match.fields.includes('structure_id');
    this.structureFields = matchStructureColumns(headers);
  }

  async run(session: ImportSession, onRow: () => void): Promise<void> {
    const { headers, match, rows } = this.table;
    for await (const row of rows) {
      if (isBlank(row)) continue;
      this.tally.rows += 1;
      onRow();
      const origin = this.originOf(row);
      const broken = brokenRow(row, headers.length);
      if (broken) {
        await session.refuse(origin, null, [broken]);
        continue;
      }
      const cells = cellsOfRow(row.cells, match.fields);
      if (this.isOfServices) {
        const ofStructure = cellsOfRow(row.cells, this.structureFields);
        await session.takeServiceAndStructure(cells, ofStructure, origin);
      } else await session.takeStructure(cells, origin);
    }
  }

  private originOf(row: TableRow): Origin {
    return {
      line: row.line,
      givenId: this.refusedIdAt >= 0 ? row.cells[this.refusedIdAt] || null : null,
      putAside: (id, issues) => this.refused.append(this.refusedLine(row, id, issues)),
    };
  }

  private refusedLine(row: TableRow, id: string | null, issues: readonly Issue[]): string {
    const own = this.ownColumns.map((index) => (row.cells[index] ?? '').replaceAll('\0', ''));
    const columns = issues.map(({ field }) => this.tally.columnName(field) ?? '').filter(Boolean);
    return csvLine([
      ...own,
      id ?? '',
      String(row.line),
      joined(columns),
      joined(issues.map(({ reason }) => reason)),
      joined(issues.map(({ suggestion }) => suggestion)),
    ]);
  }
}
