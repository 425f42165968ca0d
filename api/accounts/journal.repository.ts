import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';

const ADD = `
INSERT INTO journal_connexion (le, compte_id, voie, resultat, reseau)
VALUES ($1, $2, $3, $4, $5)`;

const REMOVE_OLD = `
DELETE FROM journal_connexion
WHERE le < $1::timestamptz - make_interval(days => $2)`;

const LIST = `
SELECT j.id, to_json(j.le) #>> '{}' AS le, j.compte_id, c.courriel, j.voie, j.resultat, j.reseau
FROM journal_connexion j
LEFT JOIN compte c ON c.id = j.compte_id
WHERE $3::uuid IS NULL OR j.compte_id = $3
ORDER BY j.le DESC, j.id DESC
LIMIT $1 OFFSET $2`;

const COUNT = `
SELECT count(*) AS total
FROM journal_connexion
WHERE $1::uuid IS NULL OR compte_id = $1`;

export type JournalEntry = {
  readonly le: Date;
  readonly compteId: string | null;
  readonly voie: string;
  readonly resultat: string;
  readonly reseau: string | null;
};

export type JournalRow = {
  readonly id: number;
  readonly le: string;
  readonly compte_id: string | null;
  readonly courriel: string | null;
  readonly voie: string;
  readonly resultat: string;
  readonly reseau: string | null;
};

type Page = { readonly limit: number; readonly offset: number; readonly compteId: string | null };

@Injectable()
export class JournalRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(entry: JournalEntry, manager: Manager = this.dataSource.manager): Promise<void> {
    const { le, compteId, voie, resultat, reseau } = entry;
    await manager.query(ADD, [le, compteId, voie, resultat, reseau]);
  }

  async removeOlderThan(manager: Manager, now: Date, days: number): Promise<void> {
    await manager.query(REMOVE_OLD, [now, days]);
  }

  list({ limit, offset, compteId }: Page): Promise<JournalRow[]> {
    return this.dataSource.query<JournalRow[]>(LIST, [limit, offset, compteId]);
  }

  async count(compteId: string | null): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(COUNT, [compteId]);
    return row?.total ?? 0;
  }
}
