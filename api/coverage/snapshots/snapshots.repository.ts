import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';

const COLUMNS = 'id, origine, nom, demande_le, pris_le, jour::text AS jour, communes';

const LIST = `
SELECT ${COLUMNS}
FROM instantane_couverture
ORDER BY demande_le DESC, id
LIMIT $1 OFFSET $2`;

const COUNT = 'SELECT count(*)::int AS total FROM instantane_couverture';

const LIST_TAKEN = `
SELECT ${COLUMNS}
FROM instantane_couverture
WHERE pris_le IS NOT NULL
ORDER BY pris_le DESC, id
LIMIT $1`;

const FIND = `SELECT ${COLUMNS} FROM instantane_couverture WHERE id = $1`;

const CONTENT = 'SELECT contenu FROM instantane_couverture WHERE id = $1';

const PENDING = `
SELECT id
FROM instantane_couverture
WHERE pris_le IS NULL AND demande_le > $1
LIMIT 1`;

const FORGET_LOST = 'DELETE FROM instantane_couverture WHERE pris_le IS NULL AND demande_le < $1';

const ADD = `
INSERT INTO instantane_couverture (origine, nom, demande_le)
VALUES ($1, $2, $3)
RETURNING ${COLUMNS}`;

// Taken once: a second try of the same job changes nothing.
const TAKE = `
UPDATE instantane_couverture
SET pris_le = $2, jour = $3, communes = $4, contenu = $5
WHERE id = $1 AND pris_le IS NULL`;

export type SnapshotRow = {
  readonly id: string;
  readonly origine: 'mensuel' | 'demande';
  readonly nom: string | null;
  readonly demande_le: Date;
  readonly pris_le: Date | null;
  readonly jour: string | null;
  readonly communes: number | null;
};

export type Taken = {
  readonly prisLe: Date;
  readonly jour: string;
  readonly communes: number;
  /** Compressed. */
  readonly contenu: Buffer;
};

@Injectable()
export class SnapshotsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async list(page: { readonly size: number; readonly offset: number }) {
    const rows = await this.dataSource.query<SnapshotRow[]>(LIST, [page.size, page.offset]);
    const [counted] = await this.dataSource.query<{ total: number }[]>(COUNT);
    return { rows, total: counted?.total ?? 0 };
  }

  /** The last ones, the latest first. */
  listTaken(most: number): Promise<SnapshotRow[]> {
    return this.dataSource.query<SnapshotRow[]>(LIST_TAKEN, [most]);
  }

  async find(id: string): Promise<SnapshotRow | null> {
    const [row] = await this.dataSource.query<SnapshotRow[]>(FIND, [id]);
    return row ?? null;
  }

  /** Null until it is taken. */
  async content(id: string): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ contenu: Buffer | null }[]>(CONTENT, [id]);
    return row?.contenu ?? null;
  }

  /** Whether one that was asked for since is not taken yet. */
  async hasPending(manager: Manager, since: Date): Promise<boolean> {
    return (await manager.query<unknown[]>(PENDING, [since])).length > 0;
  }

  /** Those that were asked for before, and never taken. */
  async forgetLost(manager: Manager, before: Date): Promise<void> {
    await manager.query(FORGET_LOST, [before]);
  }

  async add(
    manager: Manager,
    { origine, nom, now }: { origine: SnapshotRow['origine']; nom: string | null; now: Date },
  ): Promise<SnapshotRow | null> {
    const [row] = await manager.query<SnapshotRow[]>(ADD, [origine, nom, now]);
    return row ?? null;
  }

  async take(
    manager: Manager,
    id: string,
    { prisLe, jour, communes, contenu }: Taken,
  ): Promise<void> {
    await manager.query(TAKE, [id, prisLe, jour, communes, contenu]);
  }
}
