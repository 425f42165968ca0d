import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PersonWithRoles, ROLES } from './accounts.repository.js';

const COLUMNS = `
id, nom, prefixe, portees, to_json(cree_le) #>> '{}' AS cree_le,
to_json(expire_le) #>> '{}' AS expire_le, derniere_utilisation,
to_json(revoquee_le) #>> '{}' AS revoquee_le`;

const ADD = `
INSERT INTO cle_api (compte_id, nom, prefixe, hache, portees, cree_le, expire_le)
VALUES ($1, $2, $3, $4, $5, $6, $7)
RETURNING ${COLUMNS}`;

const LIST_OF = `
SELECT ${COLUMNS}
FROM cle_api
WHERE compte_id = $1
ORDER BY cle_api.cree_le DESC, id`;

const COUNT_LIVE_OF = `
SELECT count(*) AS total
FROM cle_api
WHERE compte_id = $1 AND revoquee_le IS NULL AND (expire_le IS NULL OR expire_le > $2)`;

const REVOKE = `
UPDATE cle_api
SET revoquee_le = coalesce(revoquee_le, $3)
WHERE id = $1 AND ($2::uuid IS NULL OR compte_id = $2)
RETURNING id`;

const FIND_OWNER = `
SELECT k.id AS cle_id, k.portees, c.id, c.courriel, c.nom, ${ROLES} AS roles
FROM cle_api k
JOIN compte c ON c.id = k.compte_id
WHERE k.hache = $1
  AND k.revoquee_le IS NULL
  AND (k.expire_le IS NULL OR k.expire_le > $2)
  AND c.suspendu_le IS NULL
  AND c.supprime_le IS NULL`;

const NOTE_USE = `
UPDATE cle_api
SET derniere_utilisation = $2
WHERE id = $1 AND derniere_utilisation IS DISTINCT FROM $2::date`;

export type KeyRow = {
  readonly id: string;
  readonly nom: string;
  readonly prefixe: string;
  readonly portees: readonly string[];
  readonly cree_le: string;
  readonly expire_le: string | null;
  readonly derniere_utilisation: string | null;
  readonly revoquee_le: string | null;
};

export type NewKey = {
  readonly compteId: string;
  readonly nom: string;
  readonly prefixe: string;
  readonly hache: string;
  readonly portees: readonly string[];
  readonly creeLe: Date;
  readonly expireLe: Date | null;
};

export type KeyOwner = PersonWithRoles & {
  readonly cle_id: string;
  readonly portees: readonly string[];
};

@Injectable()
export class KeysRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(key: NewKey): Promise<KeyRow> {
    const { compteId, nom, prefixe, hache, portees, creeLe, expireLe } = key;
    const values = [compteId, nom, prefixe, hache, portees, creeLe, expireLe];
    const [row]: [KeyRow] = await this.dataSource.query(ADD, values);
    return row;
  }

  listOf(compteId: string): Promise<KeyRow[]> {
    return this.dataSource.query<KeyRow[]>(LIST_OF, [compteId]);
  }

  async countLiveOf(compteId: string, now: Date): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(COUNT_LIVE_OF, [compteId, now]);
    return row?.total ?? 0;
  }

  /** Of this owner, or of anybody when `compteId` is null; false when there is none. */
  async revoke(id: string, compteId: string | null, now: Date): Promise<boolean> {
    const [rows]: [unknown[], number] = await this.dataSource.query(REVOKE, [id, compteId, now]);
    return rows.length === 1;
  }

  async findOwner(hache: string, now: Date): Promise<KeyOwner | null> {
    const [row] = await this.dataSource.query<KeyOwner[]>(FIND_OWNER, [hache, now]);
    return row ?? null;
  }

  /** Written once a day. */
  async noteUse(id: string, today: string): Promise<void> {
    await this.dataSource.query(NOTE_USE, [id, today]);
  }
}
