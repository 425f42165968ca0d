import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';

const ADD = `
INSERT INTO lien_personne (jeton_hache, personne_id, expire_le)
VALUES ($1, $2, $3)`;

const FIND = `
SELECT personne_id
FROM lien_personne
WHERE jeton_hache = $1 AND expire_le > $2`;

const FORGET = `
DELETE FROM lien_personne
WHERE expire_le < $1`;

const POSTS = `
SELECT po.id, po.intitule, po.telephone, po.courriel, po.courriel_fonction, po.fin, po.successeur_id,
  EXISTS (SELECT FROM destinataire d
    WHERE d.rebond_le IS NOT NULL
      AND d.courriel IN (lower(po.courriel), lower(po.courriel_fonction))) AS rebond
FROM poste po
WHERE po.structure_id = $1
ORDER BY po.fin NULLS FIRST, po.intitule, po.id`;

export type PostRow = {
  readonly id: string;
  readonly intitule: string;
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly courriel_fonction: string | null;
  readonly fin: string | null;
  readonly successeur_id: string | null;
  /** A mail sent to one of its addresses came back. */
  readonly rebond: boolean;
};

@Injectable()
export class PersonLinksRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(
    manager: Manager,
    jetonHache: string,
    personneId: string,
    expireLe: Date,
  ): Promise<void> {
    await manager.query(ADD, [jetonHache, personneId, expireLe]);
  }

  /** The id of the person, or null. */
  async find(manager: Manager, jetonHache: string, now: Date): Promise<string | null> {
    const rows: { personne_id: string }[] = await manager.query(FIND, [jetonHache, now]);
    return rows[0]?.personne_id ?? null;
  }

  async forget(manager: Manager, before: Date): Promise<void> {
    await manager.query(FORGET, [before]);
  }

  posts(structureId: string): Promise<PostRow[]> {
    return this.dataSource.query<PostRow[]>(POSTS, [structureId]);
  }
}
