import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';

const ADD = `
INSERT INTO demande_connexion
  (jeton_hache, genre, navigateur_hache, courriel, suite, secrets, cree_le, expire_le)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

const REMOVE_EXPIRED = `
DELETE FROM demande_connexion
WHERE expire_le <= $1`;

const FIND = `
SELECT navigateur_hache, courriel, suite, secrets
FROM demande_connexion
WHERE jeton_hache = $1 AND genre = $2 AND utilisee_le IS NULL AND expire_le > $3`;

const USE = `
UPDATE demande_connexion
SET utilisee_le = $2, secrets = NULL
WHERE jeton_hache = $1 AND utilisee_le IS NULL
RETURNING jeton_hache`;

export type Genre = 'lien' | 'oidc';

export type Secrets = { readonly nonce: string; readonly verifier: string };

export type NewRequest = {
  readonly jetonHache: string;
  readonly genre: Genre;
  readonly navigateurHache: string;
  readonly courriel: string | null;
  readonly suite: string;
  readonly secrets: Secrets | null;
  readonly creeLe: Date;
  readonly expireLe: Date;
};

export type PendingRequest = {
  readonly navigateur_hache: string;
  readonly courriel: string | null;
  readonly suite: string;
  readonly secrets: Secrets | null;
};

@Injectable()
export class RequestsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: Manager, request: NewRequest): Promise<void> {
    const { jetonHache, genre, navigateurHache, courriel, suite, secrets, creeLe, expireLe } =
      request;
    await manager.query(REMOVE_EXPIRED, [creeLe]);
    await manager.query(ADD, [
      jetonHache,
      genre,
      navigateurHache,
      courriel,
      suite,
      secrets === null ? null : JSON.stringify(secrets),
      creeLe,
      expireLe,
    ]);
  }

  /** Null when it was used, when it is too old, or when there never was one. */
  async find(jetonHache: string, genre: Genre, now: Date): Promise<PendingRequest | null> {
    const [row] = await this.dataSource.query<PendingRequest[]>(FIND, [jetonHache, genre, now]);
    return row ?? null;
  }

  /** False when somebody used it meanwhile. */
  async use(jetonHache: string, now: Date): Promise<boolean> {
    const [rows]: [unknown[], number] = await this.dataSource.query(USE, [jetonHache, now]);
    return rows.length === 1;
  }
}
