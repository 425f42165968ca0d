import type { Manager } from '../../database/transactions.js';
import type { Sheet } from '../edition/sheet.js';
import { keepHumanFields } from './keep-human-fields.js';
import { isUntold, keepUntold } from './keep-untold.js';
import { suggestNews } from './suggest-news.js';
import type { NewSuggestion, ProvenanceRepository } from './provenance.repository.js';

type ImportedRow = {
  readonly id: string;
  readonly source: string;
  readonly a_confirmer: readonly string[];
};

/** What imports write in bulk. */
type Imported = 'structure' | 'service' | 'lieu' | 'permanence';

/** Reads sheets as they stand, within a transaction. */
export type SheetsReader = (
  manager: Manager,
  objet: Imported,
  ids: readonly string[],
) => Promise<readonly Pick<Sheet, 'id' | 'structure_id' | 'champs'>[]>;

/** Keeps what humans wrote or confirmed out of an import's reach, a batch at a time. */
export class HumanFieldsKeeper {
  constructor(
    private readonly provenance: ProvenanceRepository,
    private readonly readSheets: SheetsReader,
  ) {}

  /** The batch to be written; without protected fields it costs one look at an index. */
  async keep<Row extends ImportedRow>(
    manager: Manager,
    objet: Imported,
    batch: readonly Row[],
    knownIds: readonly string[],
  ): Promise<readonly Row[]> {
    if (knownIds.length === 0) return batch;
    const whole = objet === 'service' ? await this.withUntold(manager, batch, knownIds) : batch;
    const fields = await this.provenance.protectedFields(manager, objet, knownIds);
    if (fields.size === 0) return whole;
    const sheets = await this.readSheets(manager, objet, [...fields.keys()]);
    const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    const suggestions: NewSuggestion[] = [];
    const rows = whole.map((row) => {
      const sheet = byId.get(row.id);
      if (!sheet) return row;
      const kept = keepHumanFields(row, sheet.champs, fields.get(row.id) ?? []);
      const { structure_id } = sheet;
      const about = { objet, objet_id: row.id, structure_id, source: row.source };
      suggestions.push(...kept.suggestions.map((one) => ({ ...about, ...one })));
      return kept.row;
    });
    if (suggestions.length > 0) await this.provenance.suggest(manager, suggestions);
    return rows;
  }

  /** A list that has no words for a scheme or a rule does not erase them. */
  private async withUntold<Row extends ImportedRow>(
    manager: Manager,
    batch: readonly Row[],
    knownIds: readonly string[],
  ): Promise<readonly Row[]> {
    const known = new Set(knownIds);
    const silent = batch.filter((row) => known.has(row.id) && isUntold(row)).map(({ id }) => id);
    if (silent.length === 0) return batch;
    const untold = await this.provenance.untold(manager, silent);
    if (untold.size === 0) return batch;
    return batch.map((row) => {
      const said = untold.get(row.id);
      return said ? keepUntold(row, said) : row;
    });
  }

  /** Without what was merged into another sheet: what its source says anew is suggested to that one. */
  async withoutMerged<Row extends ImportedRow>(
    manager: Manager,
    objet: 'structure' | 'service',
    batch: readonly Row[],
    removedIds: readonly string[],
  ): Promise<readonly Row[]> {
    if (removedIds.length === 0) return batch;
    const merged = await this.provenance.redirected(manager, objet, removedIds);
    if (merged.size === 0) return batch;
    const ids = [...new Set([...merged.keys(), ...merged.values()])];
    const sheets = await this.readSheets(manager, objet, ids);
    const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    const suggestions = batch.flatMap((row): NewSuggestion[] => {
      const gone = byId.get(row.id);
      const kept = byId.get(merged.get(row.id) ?? '');
      if (!gone || !kept) return [];
      const { structure_id } = kept;
      const about = { objet, objet_id: kept.id, structure_id, source: row.source };
      return suggestNews({ ...row }, gone.champs, kept.champs).map((one) => ({ ...about, ...one }));
    });
    // Two sheets that were merged into one may say otherwise of one field: the last is heard.
    const last = new Map(suggestions.map((one) => [`${one.objet_id} ${one.champ}`, one]));
    if (last.size > 0) await this.provenance.suggest(manager, [...last.values()]);
    return batch.filter(({ id }) => !merged.has(id));
  }

  /** The services of a structure that was merged are those of the one that was kept. */
  async atKeptStructure<Row extends { readonly structure_id: string }>(
    manager: Manager,
    batch: readonly Row[],
  ): Promise<readonly Row[]> {
    const ids = [...new Set(batch.map(({ structure_id }) => structure_id))];
    const kept = await this.provenance.redirected(manager, 'structure', ids);
    if (kept.size === 0) return batch;
    return batch.map((row) => ({
      ...row,
      structure_id: kept.get(row.structure_id) ?? row.structure_id,
    }));
  }

  /** The permanences of a service that was merged are those of the one that was kept. */
  async atKeptService<Row extends { readonly service_id: string }>(
    manager: Manager,
    batch: readonly Row[],
  ): Promise<readonly Row[]> {
    const ids = [...new Set(batch.map(({ service_id }) => service_id))];
    const kept = await this.provenance.redirected(manager, 'service', ids);
    if (kept.size === 0) return batch;
    return batch.map((row) => ({ ...row, service_id: kept.get(row.service_id) ?? row.service_id }));
  }
}
