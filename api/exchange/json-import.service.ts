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

/** Takes a data·inclusion export: its structures in a first reading, then its services. */
export class JsonImport {
  constructor(
    private readonly path: string,
    private readonly refused: RefusedFile,
    private readonly tally: ImportTally,
  ) {}

  async run(session: ImportSession, { onRow, onStructuresRead }: JsonSteps): Promise<void> {
    for await (const row of readJson(this.path, 'structure')) {
      this.tally.rows += 1;
      onRow();
      await session.takeStructure(
        cellsOfRecord(row.value, DATA_INCLUSION_FIELDS),
        this.originOf(row),
      );
    }
    await onStructuresRead();
    for await (const row of readJson(this.path, 'service')) {
      this.tally.rows += 1;
      onRow();
      await session.takeService(
        cellsOfRecord(row.value, DATA_INCLUSION_FIELDS),
        this.originOf(row),
      );
    }
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
