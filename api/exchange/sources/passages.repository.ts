import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Undone } from '../../catalogue/undo/writing.js';
import type { Manager } from '../../database/transactions.js';
import type { ImportReport } from '../import-report.js';
import type { Findings, GenrePassage, Passage, StatutPassage } from './followed-source.js';

const COLUMNS = `
id, source_id, genre, statut, disparitions_attendues, rapport, constat, probleme, transaction_id,
instant::text AS instant, bilan, to_json(demande_le) #>> '{}' AS demande_le,
to_json(fini_le) #>> '{}' AS fini_le, to_json(defait_le) #>> '{}' AS defait_le`;

// Nothing when one is under way already. By the clock of the database: their order must not depend on
// which process asked.
const ADD = `
INSERT INTO passage_source (source_id, genre, disparitions_attendues, demande_le)
VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (source_id) WHERE statut IN ('en_attente', 'en_cours') DO NOTHING
RETURNING id`;

const BEGIN = `
WITH commence AS (
  UPDATE passage_source
  SET statut = 'en_cours'
  WHERE id::text = $1 AND statut IN ('en_attente', 'en_cours')
  RETURNING *
)
SELECT ${COLUMNS} FROM commence`;

const FIND = `SELECT ${COLUMNS} FROM passage_source WHERE id::text = $1 AND source_id::text = $2`;

const HOLD = `${FIND} FOR UPDATE`;

const LAST = `
SELECT ${COLUMNS}
FROM passage_source
WHERE source_id = $1
ORDER BY passage_source.demande_le DESC, id
LIMIT $2`;

const LAST_OF_EACH = `
SELECT DISTINCT ON (source_id) ${COLUMNS}
FROM passage_source
WHERE source_id = ANY ($1)
ORDER BY source_id, passage_source.demande_le DESC, id`;

const END_TRIAL = `
UPDATE passage_source
SET statut = 'essaye', rapport = $2, constat = $3, fini_le = $4
WHERE id = $1 AND statut = 'en_cours'`;

const END = `
UPDATE passage_source
SET statut = $2, rapport = $3, constat = $4, fini_le = $5, instant = now(),
  transaction_id = pg_current_xact_id()::text::bigint
WHERE id = $1 AND statut = 'en_cours'`;

const FAIL = `
UPDATE passage_source
SET statut = 'incomplet', probleme = $2, fini_le = $3
WHERE id = $1 AND statut = 'en_cours'`;

const CANCEL = `
UPDATE passage_source
SET statut = 'annule', fini_le = $2
WHERE source_id = $1 AND statut IN ('en_attente', 'en_cours')`;

const UNDONE = `
UPDATE passage_source
SET statut = 'defait', bilan = $2, defait_le = $3
WHERE id = $1`;

// What they made is no longer to be undone.
const FORGET = `
WITH oublie AS (
  DELETE FROM passage_source
  WHERE fini_le < $1
  RETURNING id
)
DELETE FROM import_cree
WHERE import_id IN (SELECT id FROM oublie)`;

const GIVE_UP = `
UPDATE passage_source
SET statut = 'incomplet', probleme = $2, fini_le = $3
WHERE statut IN ('en_attente', 'en_cours') AND demande_le < $1`;

export type NewPassage = {
  readonly source_id: string;
  readonly genre: GenrePassage;
  readonly disparitions_attendues: boolean;
};

export type EndOfPassage = {
  readonly statut: Extract<StatutPassage, 'complet' | 'incomplet'>;
  readonly rapport: ImportReport;
  readonly constat: Findings;
};

const one = ([, count]: [unknown, number]): boolean => count > 0;

@Injectable()
export class PassagesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Its id; null when a reading of the source is asked or under way. */
  async add(manager: Manager, given: NewPassage): Promise<string | null> {
    const { source_id, genre, disparitions_attendues } = given;
    const values = [source_id, genre, disparitions_attendues];
    const [row] = await manager.query<{ id: string }[]>(ADD, values);
    return row?.id ?? null;
  }

  /** Null when it ended, or is no more. */
  async begin(id: string): Promise<Passage | null> {
    const [row] = await this.dataSource.query<Passage[]>(BEGIN, [id]);
    return row ?? null;
  }

  async find(id: string, sourceId: string): Promise<Passage | null> {
    const [row] = await this.dataSource.query<Passage[]>(FIND, [id, sourceId]);
    return row ?? null;
  }

  async hold(manager: Manager, id: string, sourceId: string): Promise<Passage | null> {
    const [row] = await manager.query<Passage[]>(HOLD, [id, sourceId]);
    return row ?? null;
  }

  last(sourceId: string, most: number): Promise<Passage[]> {
    return this.dataSource.query<Passage[]>(LAST, [sourceId, most]);
  }

  async lastOfEach(sourceIds: readonly string[]): Promise<ReadonlyMap<string, Passage>> {
    const rows = await this.dataSource.query<Passage[]>(LAST_OF_EACH, [sourceIds]);
    return new Map(rows.map((row) => [row.source_id, row]));
  }

  async endTrial(id: string, rapport: ImportReport, constat: Findings, now: Date): Promise<void> {
    const values = [id, JSON.stringify(rapport), JSON.stringify(constat), now];
    await this.dataSource.query(END_TRIAL, values);
  }

  /** False when its source is no longer followed: the transaction must then be given up. */
  async end(manager: Manager, id: string, end: EndOfPassage, now: Date): Promise<boolean> {
    const { statut, rapport, constat } = end;
    const values = [id, statut, JSON.stringify(rapport), JSON.stringify(constat), now];
    return one(await manager.query<[unknown, number]>(END, values));
  }

  async fail(id: string, probleme: string, now: Date): Promise<void> {
    await this.dataSource.query(FAIL, [id, probleme, now]);
  }

  /** False when none is asked or under way: it ended meanwhile. */
  async cancel(manager: Manager, sourceId: string, now: Date): Promise<boolean> {
    return one(await manager.query<[unknown, number]>(CANCEL, [sourceId, now]));
  }

  async undone(manager: Manager, id: string, bilan: Undone, now: Date): Promise<void> {
    await manager.query(UNDONE, [id, JSON.stringify(bilan), now]);
  }

  /** Those asked before that and never ended: whoever was to do them gave up. */
  async giveUp(before: Date, probleme: string, now: Date): Promise<void> {
    await this.dataSource.query(GIVE_UP, [before, probleme, now]);
  }

  async forget(before: Date): Promise<void> {
    await this.dataSource.query(FORGET, [before]);
  }
}
