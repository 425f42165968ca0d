import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';
import type { Maille, Role } from './acteur.js';
import { ROLES } from './accounts.repository.js';

const COLUMNS = `
c.id, c.courriel, c.nom, ${ROLES} AS roles,
to_json(c.cree_le) #>> '{}' AS cree_le, to_json(c.suspendu_le) #>> '{}' AS suspendu_le,
(SELECT to_json(max(j.le)) #>> '{}'
 FROM journal_connexion j
 WHERE j.compte_id = c.id AND j.resultat = 'ouverte') AS derniere_connexion`;

const MATCHES = `
c.supprime_le IS NULL
AND ($1 = '' OR strpos(c.courriel, $1) > 0 OR strpos(lower(unaccent(coalesce(c.nom, ''))), unaccent($1)) > 0)
AND ($2::text IS NULL OR EXISTS (SELECT FROM role_compte r WHERE r.compte_id = c.id AND r.role = $2))`;

const LIST = `
SELECT ${COLUMNS}
FROM compte c
WHERE ${MATCHES}
ORDER BY c.courriel
LIMIT $3 OFFSET $4`;

const COUNT = `
SELECT count(*) AS total
FROM compte c
WHERE ${MATCHES}`;

const GET = `
SELECT ${COLUMNS}
FROM compte c
WHERE c.id = $1 AND c.supprime_le IS NULL`;

const HOLD_ADMINISTRATORS = `
SELECT compte_id
FROM role_compte
WHERE role = 'administrateur'
FOR UPDATE`;

const COUNT_ADMINISTRATORS = `
SELECT count(*) AS total
FROM role_compte r
JOIN compte c ON c.id = r.compte_id
WHERE r.role = 'administrateur' AND c.suspendu_le IS NULL AND c.supprime_le IS NULL`;

const REMOVE_ROLES = `
DELETE FROM role_compte
WHERE compte_id = $1`;

const SUSPEND = `
UPDATE compte
SET suspendu_le = CASE WHEN $2 THEN coalesce(suspendu_le, $3) END
WHERE id = $1`;

const TERRITORY_EXISTS = `
SELECT CASE $1
  WHEN 'commune' THEN EXISTS (SELECT FROM commune WHERE code = $2)
  WHEN 'epci' THEN EXISTS (SELECT FROM epci WHERE siren = $2)
  WHEN 'departement' THEN EXISTS (SELECT FROM departement WHERE code = $2)
  WHEN 'region' THEN EXISTS (SELECT FROM region WHERE code = $2)
  WHEN 'territoire' THEN EXISTS (SELECT FROM territoire WHERE id = $2)
END AS found`;

export type PersonRow = {
  readonly id: string;
  readonly courriel: string;
  readonly nom: string | null;
  readonly roles: readonly Role[];
  readonly cree_le: string;
  readonly suspendu_le: string | null;
  readonly derniere_connexion: string | null;
};

export type PeopleSearch = {
  readonly words: string;
  readonly role: string | null;
  readonly limit: number;
  readonly offset: number;
};

/** Accounts as an administrator sees and changes them. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  list({ words, role, limit, offset }: PeopleSearch): Promise<PersonRow[]> {
    return this.dataSource.query<PersonRow[]>(LIST, [words, role, limit, offset]);
  }

  async count({ words, role }: Pick<PeopleSearch, 'words' | 'role'>): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(COUNT, [words, role]);
    return row?.total ?? 0;
  }

  async get(manager: Manager, id: string): Promise<PersonRow | null> {
    const [row] = await manager.query<PersonRow[]>(GET, [id]);
    return row ?? null;
  }

  /** Until the transaction ends, nobody else changes who administers. */
  async holdAdministrators(manager: Manager): Promise<void> {
    await manager.query(HOLD_ADMINISTRATORS);
  }

  async countAdministrators(manager: Manager): Promise<number> {
    const [row] = await manager.query<{ total: number }[]>(COUNT_ADMINISTRATORS);
    return row?.total ?? 0;
  }

  async removeRoles(manager: Manager, id: string): Promise<void> {
    await manager.query(REMOVE_ROLES, [id]);
  }

  async suspend(manager: Manager, id: string, isSuspended: boolean, now: Date): Promise<void> {
    await manager.query(SUSPEND, [id, isSuspended, now]);
  }

  async territoryExists(manager: Manager, maille: Maille, code: string): Promise<boolean> {
    const [row] = await manager.query<{ found: boolean }[]>(TERRITORY_EXISTS, [maille, code]);
    return row?.found ?? false;
  }
}
