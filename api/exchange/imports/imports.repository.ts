import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Created, Undone } from '../../catalogue/undo/writing.js';
import type { Manager } from '../../database/transactions.js';
import type { ColumnChoice } from '../columns/choose-columns.js';
import type { ImportReport } from '../import-report.js';
import type { ImportDepose, StatutImport } from './import-depose.js';
import type { Preview } from './preview.js';

const COLUMNS = `
id, fichier, octets::float8 AS octets, depose_par, source, modele, colonnes, apercu, statut, tentative,
essai, rapport, probleme, transaction_id, instant::text AS instant, bilan,
to_json(cree_le) #>> '{}' AS cree_le, to_json(fini_le) #>> '{}' AS fini_le,
to_json(defait_le) #>> '{}' AS defait_le`;

const ADD = `
INSERT INTO import_depose (id, fichier, octets, depose_par, source, modele, apercu, cree_le)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

const FIND = `SELECT ${COLUMNS} FROM import_depose WHERE id::text = $1`;

const HOLD = `${FIND} FOR UPDATE`;

const LIST = `
SELECT ${COLUMNS}
FROM import_depose
WHERE $1::uuid IS NULL OR depose_par = $1
ORDER BY import_depose.cree_le DESC, id
LIMIT 200`;

const CHOOSE = `
UPDATE import_depose
SET colonnes = $2, apercu = $3, source = $4, modele = $5, statut = 'depose', essai = NULL,
  probleme = NULL
WHERE id = $1`;

const START = `
UPDATE import_depose
SET statut = $2, tentative = tentative + 1, probleme = NULL
WHERE id = $1
RETURNING tentative`;

// Only a run that nobody cancelled, nor started anew, may end.
const END_TRIAL = `
UPDATE import_depose
SET statut = 'essaye', essai = $3
WHERE id = $1 AND tentative = $2 AND statut = 'essai'`;

const END_RUN = `
UPDATE import_depose
SET statut = 'termine', rapport = $3, fini_le = $4, instant = now(),
  transaction_id = pg_current_xact_id()::text::bigint
WHERE id = $1 AND tentative = $2 AND statut = 'en_cours'`;

const FAIL = `
UPDATE import_depose
SET statut = 'echec', probleme = $3
WHERE id = $1 AND tentative = $2 AND statut IN ('essai', 'en_cours')`;

const SET_STATUT = `UPDATE import_depose SET statut = $2 WHERE id = $1`;

// A row that this very transaction made: its time is the transaction's, and nobody else's.
const NOTE_CREATED = `
INSERT INTO import_cree (import_id, objet, objet_id)
SELECT $1::uuid, 'structure', id FROM structure
WHERE cree_le = now() AND xmin = pg_current_xact_id()::xid
UNION ALL
SELECT $1::uuid, 'service', id FROM service
WHERE cree_le = now() AND xmin = pg_current_xact_id()::xid`;

const CREATED = `SELECT objet, objet_id AS id FROM import_cree WHERE import_id = $1`;

const UNDONE = `
UPDATE import_depose
SET statut = 'defait', bilan = $2, defait_le = $3
WHERE id = $1`;

const RUNNING = `
SELECT id::text AS id FROM import_depose WHERE statut IN ('essai', 'en_cours')
UNION ALL
SELECT id::text FROM passage_source WHERE statut IN ('en_attente', 'en_cours')`;

const SENT_BY = `
SELECT fichier, octets::float8 AS octets, source, statut, to_json(cree_le) #>> '{}' AS cree_le,
  to_json(fini_le) #>> '{}' AS fini_le
FROM import_depose
WHERE depose_par = $1
ORDER BY import_depose.cree_le, id`;

const FORGET_SENDER = `UPDATE import_depose SET depose_par = NULL WHERE depose_par = $1`;

export type NewImport = Pick<
  ImportDepose,
  'id' | 'fichier' | 'octets' | 'depose_par' | 'source' | 'modele' | 'apercu'
>;

export type Choices = {
  readonly colonnes: ColumnChoice;
  readonly apercu: Preview;
  readonly source: string | null;
  readonly modele: string | null;
};

/** One run of an import. */
export type Run = { readonly id: string; readonly tentative: number };

const one = ([, count]: [unknown, number]): boolean => count > 0;

@Injectable()
export class ImportsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: Manager, given: NewImport, now: Date): Promise<void> {
    const { id, fichier, octets, depose_par, source, modele, apercu } = given;
    const values = [id, fichier, octets, depose_par, source, modele, JSON.stringify(apercu), now];
    await manager.query(ADD, values);
  }

  async find(id: string): Promise<ImportDepose | null> {
    const [row] = await this.dataSource.query<ImportDepose[]>(FIND, [id]);
    return row ?? null;
  }

  async hold(manager: Manager, id: string): Promise<ImportDepose | null> {
    const [row] = await manager.query<ImportDepose[]>(HOLD, [id]);
    return row ?? null;
  }

  /** The last 200: of one person, or of everybody. */
  list(deposePar: string | null): Promise<ImportDepose[]> {
    return this.dataSource.query<ImportDepose[]>(LIST, [deposePar]);
  }

  async choose(manager: Manager, id: string, choices: Choices): Promise<void> {
    const { colonnes, apercu, source, modele } = choices;
    const written = [JSON.stringify(colonnes), JSON.stringify(apercu)];
    await manager.query(CHOOSE, [id, ...written, source, modele]);
  }

  async start(manager: Manager, id: string, statut: 'essai' | 'en_cours'): Promise<Run> {
    const [[row]] = await manager.query<[[{ tentative: number }], number]>(START, [id, statut]);
    return { id, tentative: row.tentative };
  }

  async endTrial({ id, tentative }: Run, essai: ImportReport): Promise<void> {
    await this.dataSource.query(END_TRIAL, [id, tentative, JSON.stringify(essai)]);
  }

  /** False when the run was cancelled meanwhile: the transaction must then be given up. */
  async endRun(
    manager: Manager,
    { id, tentative }: Run,
    rapport: ImportReport,
    now: Date,
  ): Promise<boolean> {
    const values = [id, tentative, JSON.stringify(rapport), now];
    return one(await manager.query<[unknown, number]>(END_RUN, values));
  }

  async fail({ id, tentative }: Run, probleme: string): Promise<void> {
    await this.dataSource.query(FAIL, [id, tentative, probleme]);
  }

  async setStatut(manager: Manager, id: string, statut: StatutImport): Promise<void> {
    await manager.query(SET_STATUT, [id, statut]);
  }

  async noteCreated(manager: Manager, id: string): Promise<void> {
    await manager.query(NOTE_CREATED, [id]);
  }

  async createdBy(manager: Manager, id: string): Promise<Created> {
    const rows = await manager.query<{ objet: string; id: string }[]>(CREATED, [id]);
    const idsOf = (objet: string): string[] =>
      rows.filter((row) => row.objet === objet).map((row) => row.id);
    return { structures: idsOf('structure'), services: idsOf('service') };
  }

  /** The imports and readings whose files are needed. */
  async running(): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>(RUNNING);
    return new Set(rows.map(({ id }) => id));
  }

  sentBy(compteId: string): Promise<object[]> {
    return this.dataSource.query<object[]>(SENT_BY, [compteId]);
  }

  async forgetSender(manager: Manager, compteId: string): Promise<void> {
    await manager.query(FORGET_SENDER, [compteId]);
  }

  async undone(manager: Manager, id: string, bilan: Undone, now: Date): Promise<void> {
    await manager.query(UNDONE, [id, JSON.stringify(bilan), now]);
  }
}
