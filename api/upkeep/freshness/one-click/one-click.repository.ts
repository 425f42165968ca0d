import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';

const ADD = `
INSERT INTO lien_desabonnement (jeton_hache, destinataire_id, cree_le)
VALUES ($1, $2, $3)`;

const FIND = `
SELECT destinataire_id
FROM lien_desabonnement
WHERE jeton_hache = $1`;

const FORGET = `
DELETE FROM lien_desabonnement
WHERE cree_le < $1`;

@Injectable()
export class OneClickRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(
    manager: Manager,
    link: { readonly jetonHache: string; readonly destinataireId: string; readonly now: Date },
  ): Promise<void> {
    await manager.query(ADD, [link.jetonHache, link.destinataireId, link.now]);
  }

  /** The recipient of the mail that bore it. */
  async find(jetonHache: string, manager?: Manager): Promise<string | null> {
    const rows = await (manager ?? this.dataSource.manager).query<{ destinataire_id: string }[]>(
      FIND,
      [jetonHache],
    );
    return rows[0]?.destinataire_id ?? null;
  }

  async forget(manager: Manager, before: Date): Promise<void> {
    await manager.query(FORGET, [before]);
  }
}
