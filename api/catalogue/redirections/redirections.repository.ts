import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';

const FOLLOW = `
SELECT ancien_id, nouveau_id
FROM redirection
WHERE objet = $1 AND ancien_id = ANY ($2)`;

// What led to the old one leads to the new one: a redirection is never followed twice.
const SHORTEN = `UPDATE redirection SET nouveau_id = $3 WHERE objet = $1 AND nouveau_id = $2`;

const CLEAR = `DELETE FROM redirection WHERE objet = $1 AND ancien_id = $2`;

const REDIRECT = `
INSERT INTO redirection (objet, ancien_id, nouveau_id)
VALUES ($1, $2, $3)
ON CONFLICT (objet, ancien_id) DO UPDATE SET nouveau_id = excluded.nouveau_id`;

export type Redirected = 'structure' | 'service';

@Injectable()
export class RedirectionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async follow(objet: Redirected, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.query<{ ancien_id: string; nouveau_id: string }[]>(FOLLOW, [
      objet,
      ids,
    ]);
    return new Map(rows.map(({ ancien_id, nouveau_id }) => [ancien_id, nouveau_id]));
  }

  async redirect(manager: Manager, objet: Redirected, from: string, to: string): Promise<void> {
    await manager.query(CLEAR, [objet, to]);
    await manager.query(SHORTEN, [objet, from, to]);
    await manager.query(REDIRECT, [objet, from, to]);
  }

  async clear(manager: Manager, objet: Redirected, from: string): Promise<void> {
    await manager.query(CLEAR, [objet, from]);
  }
}
