import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';

const DECLARE = `
INSERT INTO tache_reguliere AS r (nom, cron, prochaine_le)
VALUES ($1, $2, $3)
ON CONFLICT (nom) DO UPDATE
  SET cron = excluded.cron,
      prochaine_le = CASE WHEN r.cron = excluded.cron THEN r.prochaine_le
                          ELSE excluded.prochaine_le END
RETURNING prochaine_le`;

const ADVANCE = `
WITH avancee AS (
  UPDATE tache_reguliere
  SET prochaine_le = $3
  WHERE nom = $1 AND prochaine_le = $2
  RETURNING nom
)
SELECT nom FROM avancee`;

const NEXT = `
SELECT prochaine_le
FROM tache_reguliere
WHERE nom = $1`;

type Row = { readonly prochaine_le: Date };

@Injectable()
export class SchedulesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** When the job is to run next: what was known, unless its cron line changed. */
  async declare(nom: string, cron: string, next: Date): Promise<Date> {
    const rows = await this.dataSource.query<Row[]>(DECLARE, [nom, cron, next]);
    return rows[0]?.prochaine_le ?? next;
  }

  /** False when another process saw to this run. */
  async advance(manager: Manager, nom: string, from: Date, to: Date): Promise<boolean> {
    const rows = await manager.query<unknown[]>(ADVANCE, [nom, from, to]);
    return rows.length > 0;
  }

  async next(nom: string): Promise<Date | null> {
    const rows = await this.dataSource.query<Row[]>(NEXT, [nom]);
    return rows[0]?.prochaine_le ?? null;
  }
}
