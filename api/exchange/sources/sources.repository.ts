import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { FollowedSource } from './followed-source.js';

const COLUMNS = `
id, nom, genre, url, source, jeton, heure, active, pause, ajoutee_par,
to_json(prochain_le) #>> '{}' AS prochain_le, to_json(cree_le) #>> '{}' AS cree_le`;

const ADD = `
INSERT INTO source_suivie (nom, genre, url, source, jeton, heure, ajoutee_par, prochain_le, cree_le)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
RETURNING id`;

const COUNT = `SELECT count(*)::int AS total FROM source_suivie WHERE ajoutee_par = $1`;

const FIND = `SELECT ${COLUMNS} FROM source_suivie WHERE id::text = $1`;

const HOLD = `${FIND} FOR UPDATE`;

const LIST = `
SELECT ${COLUMNS}
FROM source_suivie
WHERE $1::uuid IS NULL OR ajoutee_par = $1
ORDER BY source_suivie.cree_le, id`;

const DUE = `
SELECT ${COLUMNS}
FROM source_suivie
WHERE active AND source_suivie.prochain_le <= $1
ORDER BY source_suivie.prochain_le, id
FOR UPDATE`;

const CHANGE = `
UPDATE source_suivie
SET nom = $2, url = $3, source = $4, jeton = $5, heure = $6, active = $7, pause = $8,
  ajoutee_par = $9, prochain_le = $10
WHERE id = $1`;

const PLAN = `UPDATE source_suivie SET prochain_le = $2 WHERE id = $1`;

const PAUSE = `
UPDATE source_suivie
SET active = false, pause = $2
WHERE id = $1`;

const FOLLOWED_BY = `
SELECT nom, genre, url, source, jeton IS NOT NULL AS a_un_jeton, heure, active,
  to_json(cree_le) #>> '{}' AS cree_le
FROM source_suivie
WHERE ajoutee_par = $1
ORDER BY source_suivie.cree_le, id`;

const FORGET_FOLLOWER = `
UPDATE source_suivie
SET ajoutee_par = NULL, jeton = NULL, active = false, pause = $2
WHERE ajoutee_par = $1`;

const REMOVE = `
WITH fait AS (
  DELETE FROM import_cree
  WHERE import_id IN (SELECT id FROM passage_source WHERE source_id = $1)
)
DELETE FROM source_suivie
WHERE id = $1`;

export type NewSource = Omit<
  FollowedSource,
  'id' | 'active' | 'pause' | 'prochain_le' | 'cree_le'
> & {
  readonly prochain_le: Date;
};

@Injectable()
export class SourcesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: Manager, given: NewSource, now: Date): Promise<string> {
    const { nom, genre, url, source, jeton, heure, ajoutee_par, prochain_le } = given;
    const values = [nom, genre, url, source, jeton, heure, ajoutee_par, prochain_le, now];
    const [row] = await manager.query<[{ id: string }]>(ADD, values);
    return row.id;
  }

  async countOf(manager: Manager, compteId: string): Promise<number> {
    const [row] = await manager.query<{ total: number }[]>(COUNT, [compteId]);
    return row?.total ?? 0;
  }

  async find(id: string): Promise<FollowedSource | null> {
    const [row] = await this.dataSource.query<FollowedSource[]>(FIND, [id]);
    return row ?? null;
  }

  async hold(manager: Manager, id: string): Promise<FollowedSource | null> {
    const [row] = await manager.query<FollowedSource[]>(HOLD, [id]);
    return row ?? null;
  }

  /** Of one person, or of everybody. */
  list(ajouteePar: string | null): Promise<FollowedSource[]> {
    return this.dataSource.query<FollowedSource[]>(LIST, [ajouteePar]);
  }

  /** Those whose time has come. */
  due(manager: Manager, now: Date): Promise<FollowedSource[]> {
    return manager.query<FollowedSource[]>(DUE, [now]);
  }

  async change(manager: Manager, changed: FollowedSource): Promise<void> {
    const { id, nom, url, source, jeton, heure, active, pause, ajoutee_par, prochain_le } = changed;
    const values = [id, nom, url, source, jeton, heure, active, pause, ajoutee_par, prochain_le];
    await manager.query(CHANGE, values);
  }

  async plan(manager: Manager, id: string, next: Date): Promise<void> {
    await manager.query(PLAN, [id, next]);
  }

  /** No more at night, and why; within a transaction when there is one. */
  async pause(manager: Manager | null, id: string, why: string): Promise<void> {
    await (manager ?? this.dataSource.manager).query(PAUSE, [id, why]);
  }

  followedBy(compteId: string): Promise<object[]> {
    return this.dataSource.query<object[]>(FOLLOWED_BY, [compteId]);
  }

  /** Their token goes with them; the source waits for somebody else. */
  async forgetFollower(manager: Manager, compteId: string, why: string): Promise<void> {
    await manager.query(FORGET_FOLLOWER, [compteId, why]);
  }

  async remove(manager: Manager, id: string): Promise<void> {
    await manager.query(REMOVE, [id]);
  }
}
