import { Injectable } from '@nestjs/common';
import type { Manager } from '../database/transactions.js';

const FIND = `
SELECT compte_id
FROM identite
WHERE emetteur = $1 AND sujet = $2`;

const LINK = `
INSERT INTO identite (emetteur, sujet, compte_id, siret)
VALUES ($1, $2, $3, $4)
ON CONFLICT (emetteur, sujet) DO UPDATE
SET siret = excluded.siret`;

export type LinkedIdentity = {
  readonly emetteur: string;
  readonly sujet: string;
  readonly compteId: string;
  readonly siret: string | null;
};

@Injectable()
export class IdentitiesRepository {
  async find(manager: Manager, emetteur: string, sujet: string): Promise<string | null> {
    const [row] = await manager.query<{ compte_id: string }[]>(FIND, [emetteur, sujet]);
    return row?.compte_id ?? null;
  }

  async link(
    manager: Manager,
    { emetteur, sujet, compteId, siret }: LinkedIdentity,
  ): Promise<void> {
    await manager.query(LINK, [emetteur, sujet, compteId, siret]);
  }
}
