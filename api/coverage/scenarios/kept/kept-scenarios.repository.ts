import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';

const COLUMNS = 'id, nom, note, contenu, partage_le, cree_le, maj_le';

const LIST = `
SELECT ${COLUMNS}
FROM scenario_couverture
WHERE compte_id = $1
ORDER BY maj_le DESC, id`;

const FIND = `SELECT ${COLUMNS} FROM scenario_couverture WHERE id = $1 AND compte_id = $2`;

const FIND_SHARED = `SELECT ${COLUMNS} FROM scenario_couverture WHERE empreinte_jeton = $1`;

const COUNT = 'SELECT count(*)::int AS total FROM scenario_couverture WHERE compte_id = $1';

const ADD = `
INSERT INTO scenario_couverture (compte_id, nom, note, contenu, cree_le, maj_le)
VALUES ($1, $2, $3, $4, $5, $5)
RETURNING ${COLUMNS}`;

const CHANGE = `
UPDATE scenario_couverture
SET nom = $3, note = $4, contenu = $5, maj_le = $6
WHERE id = $1 AND compte_id = $2
RETURNING ${COLUMNS}`;

const REMOVE = 'DELETE FROM scenario_couverture WHERE id = $1 AND compte_id = $2 RETURNING id';

const SHARE = `
UPDATE scenario_couverture
SET empreinte_jeton = $3, partage_le = $4
WHERE id = $1 AND compte_id = $2
RETURNING ${COLUMNS}`;

// Those that nobody else can read would be lost to everybody.
const FORGET = [
  'DELETE FROM scenario_couverture WHERE compte_id = $1 AND empreinte_jeton IS NULL',
  'UPDATE scenario_couverture SET compte_id = NULL, note = NULL WHERE compte_id = $1',
];

export type KeptScenario = {
  readonly id: string;
  readonly nom: string;
  readonly note: string | null;
  readonly contenu: unknown;
  readonly partage_le: Date | null;
  readonly cree_le: Date;
  readonly maj_le: Date;
};

type Owned = { readonly id: string; readonly compteId: string };
type Written = {
  readonly nom: string;
  readonly note: string | null;
  readonly contenu: object;
  readonly now: Date;
};
type Shared = { readonly empreinte: string | null; readonly le: Date | null };

@Injectable()
export class KeptScenariosRepository {
  constructor(private readonly dataSource: DataSource) {}

  listOf(compteId: string): Promise<KeptScenario[]> {
    return this.dataSource.query<KeptScenario[]>(LIST, [compteId]);
  }

  find({ id, compteId }: Owned): Promise<KeptScenario | null> {
    return this.first(FIND, [id, compteId]);
  }

  findShared(empreinte: string): Promise<KeptScenario | null> {
    return this.first(FIND_SHARED, [empreinte]);
  }

  async countOf(compteId: string): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(COUNT, [compteId]);
    return row?.total ?? 0;
  }

  add(compteId: string, { nom, note, contenu, now }: Written): Promise<KeptScenario | null> {
    return this.first(ADD, [compteId, nom, note, JSON.stringify(contenu), now]);
  }

  change(
    { id, compteId }: Owned,
    { nom, note, contenu, now }: Written,
  ): Promise<KeptScenario | null> {
    return this.firstChanged(CHANGE, [id, compteId, nom, note, JSON.stringify(contenu), now]);
  }

  async remove({ id, compteId }: Owned): Promise<boolean> {
    const [rows] = await this.dataSource.query<[unknown[], number]>(REMOVE, [id, compteId]);
    return rows.length > 0;
  }

  share({ id, compteId }: Owned, { empreinte, le }: Shared): Promise<KeptScenario | null> {
    return this.firstChanged(SHARE, [id, compteId, empreinte, le]);
  }

  async forget(manager: Manager, compteId: string): Promise<void> {
    for (const sql of FORGET) await manager.query(sql, [compteId]);
  }

  private async first(sql: string, values: unknown[]): Promise<KeptScenario | null> {
    const [row] = await this.dataSource.query<KeptScenario[]>(sql, values);
    return row ?? null;
  }

  // For an UPDATE or a DELETE, TypeORM answers the rows, then how many.
  private async firstChanged(sql: string, values: unknown[]): Promise<KeptScenario | null> {
    const [[row]] = await this.dataSource.query<[KeptScenario[], number]>(sql, values);
    return row ?? null;
  }
}
