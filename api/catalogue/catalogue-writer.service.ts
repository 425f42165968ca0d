import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import type {
  LieuRow,
  PermanenceRow,
  ServiceRow,
  SourceRow,
  StructureRow,
  WriteCounts,
} from './catalogue-rows.js';
import { CatalogueWriterRepository, type KnownRow } from './catalogue-writer.repository.js';
import { mapInSlices } from './map-in-slices.js';
import { readSheets } from './edition/read-sheets.repository.js';
import { leaveOutErased } from './people/erased-values.js';
import { ErasedValuesRepository } from './people/erased-values.repository.js';
import { HumanFieldsKeeper } from './provenance/human-fields-keeper.service.js';
import { ProvenanceRepository } from './provenance/provenance.repository.js';
import { scoreQualite } from './score-qualite.js';
import type { Manager } from '../database/transactions.js';
import { searchTextsOfService, searchTextsOfStructure } from './search-words.js';
import { SearchTextWriter, type TextBatch } from './write-search-text.js';

const ROWS_PER_STATEMENT = 1000;

function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    yield rows.slice(start, start + ROWS_PER_STATEMENT);
  }
}

type Marked<Row> = Row & { readonly empreinte: string };

/** Two rows that say the same have the same hash. */
function mark<Row extends object>(row: Row): Marked<Row> {
  const empreinte = hash('sha1', JSON.stringify(row), 'base64');
  return { ...row, empreinte };
}

/** Splits a batch into what is new, what differs and what is already so. */
function compare<Row extends { readonly id: string }>(
  rows: readonly Marked<Row>[],
  known: readonly KnownRow[],
) {
  const knownById = new Map(known.map((row) => [row.id, row]));
  const inserted: Marked<Row>[] = [];
  const updated: Marked<Row>[] = [];
  for (const row of rows) {
    const before = knownById.get(row.id);
    if (!before) inserted.push(row);
    else if (before.empreinte !== row.empreinte || before.supprimee) updated.push(row);
  }
  return { inserted, updated };
}

/**
 * Writes structures and services in bulk, inside the caller's transaction.
 * A row that says what the database already says is not written again.
 * Ids must be unique within one call.
 */
@Injectable()
export class CatalogueWriter {
  private readonly searchText = new SearchTextWriter();
  private readonly erased = new ErasedValuesRepository();
  private readonly keeper = new HumanFieldsKeeper(new ProvenanceRepository(), readSheets);

  constructor(
    private readonly repository: CatalogueWriterRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async upsertSources(manager: Manager, rows: readonly SourceRow[]): Promise<void> {
    await this.repository.upsertSources(manager, rows);
  }

  async upsertStructures(manager: Manager, rows: readonly StructureRow[]): Promise<WriteCounts> {
    let inserted = 0;
    let updated = 0;
    for (const batch of batchesOf(rows)) {
      const ids = batch.map((row) => row.id);
      const known = await this.repository.findStructures(manager, ids);
      const kept = await this.keep(manager, 'structure', await mapInSlices(batch, mark), known);
      const changes = compare(kept, known);
      const written = [...changes.inserted, ...changes.updated];
      const texts = this.searchText.open();
      const cut = await mapInSlices(written, (row) => texts.cut(searchTextsOfStructure(row)));
      await this.learnChunks(manager, texts);
      const rowsToWrite = await mapInSlices(written, (row, index) => ({
        ...row,
        recherche: this.searchText.write(cut[index] ?? []),
      }));
      if (changes.updated.length > 0) await this.repository.signAsImport(manager);
      if (written.length > 0) await this.repository.upsertStructures(manager, rowsToWrite);
      if (changes.updated.length > 0) {
        const renamed = changes.updated.map((row) => row.id);
        await this.repository.refreshSearchText(manager, renamed);
      }
      inserted += changes.inserted.length;
      updated += changes.updated.length;
    }
    return { inserted, updated, unchanged: rows.length - inserted - updated };
  }

  async upsertServices(manager: Manager, rows: readonly ServiceRow[]): Promise<WriteCounts> {
    const today = parisDate(this.clock.now());
    let inserted = 0;
    let updated = 0;
    for (const batch of batchesOf(rows)) {
      const marked = await mapInSlices(batch, mark);
      const ids = batch.map((row) => row.id);
      const known = await this.repository.findServices(manager, ids);
      const housed = await this.keeper.atKeptStructure(manager, marked);
      const told = await this.withoutErased(manager, housed);
      const kept = await this.keep(manager, 'service', told, known);
      const changes = compare(kept, known);
      const written = [...changes.inserted, ...changes.updated];
      const texts = this.searchText.open();
      const cut = await mapInSlices(written, (row) => texts.cut(searchTextsOfService(row)));
      await this.learnChunks(manager, texts);
      const rowsToWrite = await mapInSlices(written, (row, index) => ({
        ...row,
        score_qualite: scoreQualite(row, today),
        recherche: this.searchText.write(cut[index] ?? []),
      }));
      if (changes.updated.length > 0) await this.repository.signAsImport(manager);
      if (written.length > 0) await this.repository.upsertServices(manager, rowsToWrite);
      inserted += changes.inserted.length;
      updated += changes.updated.length;
    }
    return { inserted, updated, unchanged: rows.length - inserted - updated };
  }

  /** Over what is there, but for what a human wrote: what `source` says otherwise is suggested. */
  async upsertLieux(manager: Manager, rows: readonly LieuRow[], source: string): Promise<void> {
    for (const batch of batchesOf(rows)) {
      const told = batch.map((row) => ({ ...row, source, a_confirmer: [] }));
      const ids = batch.map(({ id }) => id);
      const kept = await this.keeper.keep(manager, 'lieu', told, ids);
      await this.repository.upsertLieux(manager, kept);
    }
  }

  /** Over what is there, but for what a human wrote: what `source` says otherwise is suggested. */
  async upsertPermanences(
    manager: Manager,
    rows: readonly PermanenceRow[],
    source: string,
  ): Promise<void> {
    for (const batch of batchesOf(rows)) {
      const held = await this.keeper.atKeptService(manager, batch);
      const told = held.map((row) => ({ ...row, source }));
      const ids = batch.map(({ id }) => id);
      const kept = await this.keeper.keep(manager, 'permanence', told, ids);
      await this.repository.upsertPermanences(manager, kept);
    }
  }

  /** Hides services without forgetting them; writing them again brings them back. */
  async removeServices(manager: Manager, ids: readonly string[]): Promise<void> {
    await this.repository.signAsImport(manager);
    await this.repository.removeServices(manager, ids);
  }

  /** To be called when names of dispositifs changed: every service is read again. */
  async refreshSearchText(manager: Manager): Promise<void> {
    await this.repository.refreshSearchText(manager, null);
  }

  /** People had their names erased: the list that still holds them does not bring them back. */
  private async withoutErased<Row extends ServiceRow>(
    manager: Manager,
    rows: readonly Row[],
  ): Promise<readonly Row[]> {
    const ids = new Set(rows.flatMap(({ id, structure_id }) => [id, structure_id]));
    const erased = await this.erased.known(manager, [...ids]);
    return erased.size === 0 ? rows : rows.map((row) => leaveOutErased(row, erased));
  }

  /** What of a batch may be written: not what was merged, not over a human's words. */
  private async keep<Row extends StructureRow | ServiceRow>(
    manager: Manager,
    objet: 'structure' | 'service',
    rows: readonly Marked<Row>[],
    known: readonly KnownRow[],
  ): Promise<readonly Marked<Row>[]> {
    const removed = known.filter(({ supprimee }) => supprimee).map(({ id }) => id);
    const present = await this.keeper.withoutMerged(manager, objet, rows, removed);
    const knownIds = known.map(({ id }) => id);
    return this.keeper.keep(manager, objet, present, knownIds);
  }

  private async learnChunks(manager: Manager, texts: TextBatch): Promise<void> {
    if (texts.unknown.size === 0) return;
    const read = await this.repository.readChunks(manager, [...texts.unknown.keys()]);
    texts.learn(read);
  }
}
