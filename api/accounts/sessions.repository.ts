import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';
import { type PersonWithRoles, ROLES } from './accounts.repository.js';
import type { Voie } from './connexion.js';

const FIND_PERSON = `
SELECT c.id, c.courriel, c.nom, ${ROLES} AS roles
FROM session s
JOIN compte c ON c.id = s.compte_id
WHERE s.jeton_hache = $1
  AND s.expire_le > $2
  AND c.suspendu_le IS NULL
  AND c.supprime_le IS NULL`;

const ADD = `
INSERT INTO session (jeton_hache, compte_id, voie, id_token, cree_le, expire_le)
VALUES ($1, $2, $3, $4, $5, $6)`;

const REMOVE = `
DELETE FROM session
WHERE jeton_hache = $1
RETURNING compte_id, voie, id_token`;

const REMOVE_EXPIRED = `
DELETE FROM session
WHERE expire_le <= $1`;

const REMOVE_OF = `
DELETE FROM session
WHERE compte_id = $1`;

export type NewSession = {
  readonly jetonHache: string;
  readonly compteId: string;
  readonly voie: Voie;
  readonly idToken: string | null;
  readonly creeLe: Date;
  readonly expireLe: Date;
};

export type EndedSession = {
  readonly compte_id: string;
  readonly voie: Voie;
  readonly id_token: string | null;
};

@Injectable()
export class SessionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Whose live session this is; null when it ended, or when the person was suspended. */
  async findPerson(jetonHache: string, now: Date): Promise<PersonWithRoles | null> {
    const [row] = await this.dataSource.query<PersonWithRoles[]>(FIND_PERSON, [jetonHache, now]);
    return row ?? null;
  }

  async add(manager: Manager, session: NewSession): Promise<void> {
    const { jetonHache, compteId, voie, idToken, creeLe, expireLe } = session;
    await manager.query(REMOVE_EXPIRED, [creeLe]);
    await manager.query(ADD, [jetonHache, compteId, voie, idToken, creeLe, expireLe]);
  }

  async remove(jetonHache: string): Promise<EndedSession | null> {
    const [rows]: [EndedSession[], number] = await this.dataSource.query(REMOVE, [jetonHache]);
    return rows[0] ?? null;
  }

  async removeAllOf(manager: Manager, compteId: string): Promise<void> {
    await manager.query(REMOVE_OF, [compteId]);
  }
}
