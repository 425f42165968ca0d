import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChangeCursor } from './changes-read.js';

const HORIZON = 'elagage';

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

/** Forgets the changes that readers have long read. */
@Injectable()
export class ChangeLogRepository {
  constructor(private readonly dataSource: DataSource) {}

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
