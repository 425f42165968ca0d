import { Injectable } from '@nestjs/common';
import type { Manager } from '../database/transactions.js';

export type ClosureRow = {
  readonly id: string;
  readonly service_id: string;
  readonly du: string;
  readonly au: string | null;
  readonly motif: string | null;
};

const UPSERT_CLOSURES = `
INSERT INTO fermeture (id, service_id, du, au, motif)
SELECT id, service_id, du, au, motif
FROM json_to_recordset($1::json) AS i (id text, service_id text, du date, au date, motif text)
ON CONFLICT (id) DO UPDATE SET du = excluded.du, au = excluded.au, motif = excluded.motif
WHERE (fermeture.du, fermeture.au, fermeture.motif)
  IS DISTINCT FROM (excluded.du, excluded.au, excluded.motif)`;

const FIND_OUTDATED = `
SELECT id
FROM fermeture
WHERE id = ANY ($1)`;

const REMOVE_CLOSURES = `
DELETE FROM fermeture
WHERE id = ANY ($1)`;

@Injectable()
export class ClosuresWriterRepository {
  async upsert(manager: Manager, rows: readonly ClosureRow[]): Promise<void> {
    await manager.query(UPSERT_CLOSURES, [JSON.stringify(rows)]);
  }

  async removeIfPresent(manager: Manager, ids: readonly string[]): Promise<void> {
    const outdated = await manager.query<{ id: string }[]>(FIND_OUTDATED, [ids]);
    if (outdated.length > 0) await manager.query(REMOVE_CLOSURES, [outdated.map(({ id }) => id)]);
  }
}
