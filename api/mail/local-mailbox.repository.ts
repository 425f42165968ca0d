import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';
import type { ClaimedMail } from './courriel.js';

const KEEP = `
INSERT INTO courriel_local (courriel_id, message_id, a, gabarit, sujet, texte, html, recu_le)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

const LIST = `
SELECT id, a, gabarit, sujet, texte, html, recu_le
FROM courriel_local
ORDER BY id DESC
LIMIT $1`;

const FORGET = `
DELETE FROM courriel_local
WHERE recu_le < $1`;

export type LocalMail = {
  readonly id: number;
  readonly a: string;
  readonly gabarit: string;
  readonly sujet: string;
  readonly texte: string;
  readonly html: string | null;
  readonly recu_le: Date;
};

@Injectable()
export class LocalMailboxRepository {
  constructor(private readonly dataSource: DataSource) {}

  async keep(manager: Manager, mail: ClaimedMail, now: Date): Promise<void> {
    const { id, message_id, a, gabarit, sujet, texte, html } = mail;
    await manager.query(KEEP, [id, message_id, a, gabarit, sujet, texte, html, now]);
  }

  list(max: number): Promise<LocalMail[]> {
    return this.dataSource.query<LocalMail[]>(LIST, [max]);
  }

  async forget(manager: Manager, before: Date): Promise<void> {
    await manager.query(FORGET, [before]);
  }
}
