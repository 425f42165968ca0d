import { DATA_INCLUSION_FIELDS } from './columns/fields.js';
import type { ImportSession, Origin } from './import-session.service.js';
import type { ImportTally } from './import-tally.js';
import { type JsonRow, readJson } from './reading/read-json.adapter.js';
import { RefusedFile } from './refused-file.adapter.js';
import { cellsOfRecord } from './rows/clean-cells.js';
import type { Issue } from './rows/issue.js';

/** Refused records go in one list: a record with a structure_id is a service. */
export function refusedJson(path: string): RefusedFile {
  return new RefusedFile(path, '[\n', '\n]\n');
}

/**
 * Takes a data·inclusion export: structures before services, whatever their order in the file.
 * The usual order is read once; when services come first, they wait for a second reading.
 */
export class JsonImport {
  constructor(
    private readonly path: string,
    private readonly refused: RefusedFile,
    private readonly tally: ImportTally,
  ) {}

  async run(session: ImportSession, { onRow, onStructuresRead }: JsonSteps): Promise<void> {
    let structures = 0;
    let services = 0;
    let mustReadAgain = false;
    const wants = (kind: JsonRow['kind'], list: string): boolean => {
      if (kind === 'structure') return true;
      mustReadAgain ||= list !== 'services' || structures === 0;
      return !mustReadAgain;
    };
    for await (const row of readJson(this.path, wants)) {
      if (row.kind === 'structure') structures += 1;
      else if (services++ === 0) await onStructuresRead();
      await this.take(session, row, onRow);
    }
    await onStructuresRead();
    if (!mustReadAgain) return;
    for await (const row of readJson(this.path, (kind) => kind === 'service')) {
      await this.take(session, row, onRow);
    }
  }

  private async take(session: ImportSession, row: JsonRow, onRow: () => void): Promise<void> {
    this.tally.rows += 1;
    onRow();
    const cells = cellsOfRecord(row.value, DATA_INCLUSION_FIELDS);
    if (row.kind === 'structure') await session.takeStructure(cells, this.originOf(row));
    else await session.takeService(cells, this.originOf(row));
  }

  private originOf(row: JsonRow): Origin {
    return {
      line: row.rank,
      givenId: null,
      putAside: (_id, issues) => this.putAside(row, issues),
    };
  }

  private async putAside({ rank, value }: JsonRow, issues: readonly Issue[]): Promise<void> {
    const refus = issues.map(({ field, reason, suggestion }) => ({
      rang: rank,
      champ: field,
      motif: reason,
      suggestion,
    }));
    const { _refus: _former, ...record } = value;
    const separator = this.refused.isEmpty ? '' : ',\n';
    await this.refused.append(separator + JSON.stringify({ ...record, _refus: refus }));
  }
}

type JsonSteps = { readonly onRow: () => void; readonly onStructuresRead: () => Promise<void> };
