import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChangeCursor, VisibleChange } from './changes-read.js';

const HORIZON = 'elagage';

const CURSOR = `
SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS tx`;

const CHANGES = `
SELECT tx::text AS tx, seq, service_id AS id
FROM changement
WHERE (tx, seq) > ($1::xid8, $2::bigint)
  AND tx < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY tx, seq
LIMIT $3`;

// One statement, one snapshot: what settles meanwhile is in neither part twice, nor in none.
const VISIBLE_CHANGES = `
WITH horizon AS (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xmin)
SELECT * FROM (
  SELECT c.tx::text AS tx, c.seq, c.service_id AS id, true AS settled
  FROM changement c, horizon
  WHERE (c.tx, c.seq) > ($1::xid8, $2::bigint) AND c.tx < horizon.xmin
  ORDER BY c.tx, c.seq
  LIMIT $3
) settled_ones
UNION ALL
SELECT c.tx::text, c.seq, c.service_id, false
FROM changement c, horizon
WHERE (c.tx, c.seq) > ($1::xid8, $2::bigint) AND c.tx >= horizon.xmin AND c.tx <> ALL ($4::xid8[])`;

// A change that a transaction under way still hides from readers is kept, however old.
const PRUNE = `
WITH gone AS (
  DELETE FROM changement
  WHERE le < now() - make_interval(hours => $2)
    AND tx < pg_snapshot_xmin(pg_current_snapshot())
  RETURNING tx, seq
)
INSERT INTO curseur (nom, tx, seq)
SELECT $1, tx, seq
FROM gone
ORDER BY tx DESC, seq DESC
LIMIT 1
ON CONFLICT (nom) DO UPDATE SET tx = excluded.tx, seq = excluded.seq
WHERE (curseur.tx, curseur.seq) < (excluded.tx, excluded.seq)`;

const IS_PRUNED = `
SELECT EXISTS (
  SELECT FROM curseur
  WHERE nom = $1 AND (tx, seq) > ($2::xid8, $3::bigint)
) AS pruned`;

/** The list of the services that changed, in the order of commits; it forgets what readers have long read. */
@Injectable()
export class ChangeLogRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Everything committed before this cursor is seen by what is read after it. */
  async findCursor(): Promise<ChangeCursor> {
    const [row] = await this.dataSource.query<{ tx: string }[]>(CURSOR);
    return { tx: row?.tx ?? '0', seq: 0 };
  }

  /** The changes before the horizon, in the order of their commits: none will come before the last. */
  findChanges(
    cursor: ChangeCursor,
    limit: number,
  ): Promise<{ tx: string; seq: number; id: string }[]> {
    return this.dataSource.query(CHANGES, [cursor.tx, cursor.seq, limit]);
  }

  /** At most `limit` settled changes, and all the others but for those of the transactions `ahead`. */
  findVisibleChanges(
    cursor: ChangeCursor,
    limit: number,
    ahead: readonly string[],
  ): Promise<VisibleChange[]> {
    return this.dataSource.query(VISIBLE_CHANGES, [cursor.tx, cursor.seq, limit, ahead]);
  }

  async prune(olderThanHours: number): Promise<void> {
    await this.dataSource.query(PRUNE, [HORIZON, olderThanHours]);
  }

  /**
   * Whether changes after this cursor may be gone: its reader must read everything anew.
   * To be asked after the changes were read, lest they go in between.
   */
  async isPruned({ tx, seq }: ChangeCursor): Promise<boolean> {
    const rows = await this.dataSource.query<{ pruned: boolean }[]>(IS_PRUNED, [HORIZON, tx, seq]);
    return rows[0]?.pruned ?? false;
  }
}
