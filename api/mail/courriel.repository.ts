import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';
import type { Bounce, ClaimedMail, NewMail } from './courriel.js';

const ADD = `
INSERT INTO courriel (cle, message_id, a, compte_id, gabarit, sujet, texte, html, urgent, cree_le,
                      valable_jusqua, prochain_essai, desabonnement)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $12)
ON CONFLICT (cle) DO NOTHING
RETURNING id`;

const IS_DUE = `
SELECT EXISTS (
  SELECT FROM courriel
  WHERE etat IN ('a_envoyer', 'en_cours') AND prochain_essai <= $1
) AS due`;

const EXPIRE = `
UPDATE courriel
SET etat = 'echec', motif = 'perime', fini_le = $1
WHERE etat IN ('a_envoyer', 'en_cours') AND prochain_essai <= $1 AND valable_jusqua < $1`;

// A mail still under way when its time is over: whoever had it was killed before saying how it ended.
const CLAIM = `
WITH choisi AS MATERIALIZED (
  SELECT id
  FROM courriel
  WHERE etat IN ('a_envoyer', 'en_cours') AND prochain_essai <= $1
  ORDER BY urgent DESC, prochain_essai, id
  LIMIT $3
  FOR UPDATE SKIP LOCKED
), pris AS (
  UPDATE courriel c
  SET etat = 'en_cours',
      tentatives = c.tentatives + 1,
      doutes = c.doutes + (c.etat = 'en_cours')::int,
      prochain_essai = $2
  FROM choisi
  WHERE c.id = choisi.id AND c.etat IN ('a_envoyer', 'en_cours') AND c.prochain_essai <= $1
  RETURNING c.*
)
SELECT id, cle, message_id, a, compte_id, gabarit, sujet, texte, html, desabonnement, cree_le,
  tentatives
FROM pris
ORDER BY urgent DESC, id`;

// Only by who holds it: a late answer says nothing of a mail that another took since.
const FINISH = `
WITH fini AS (
  UPDATE courriel
  SET etat = $3, motif = $4, fini_le = $5, texte = '', html = NULL, desabonnement = NULL
  WHERE id = $1 AND etat = 'en_cours' AND tentatives = $2
  RETURNING id
)
SELECT id FROM fini`;

const POSTPONE = `
UPDATE courriel
SET etat = 'a_envoyer', motif = $3, prochain_essai = $4, doutes = doutes + $5
WHERE id = $1 AND etat = 'en_cours' AND tentatives = $2`;

const FORGET_CONTENT = `
UPDATE courriel
SET a = '', sujet = '', texte = '', html = NULL, desabonnement = NULL, compte_id = NULL
WHERE fini_le < $1 AND a <> ''`;

const RELEASE = `
UPDATE courriel
SET prochain_essai = $1
WHERE etat = 'en_cours' AND prochain_essai > $1`;

const ERASE_ACCOUNT = `
WITH locaux AS (
  DELETE FROM courriel_local l
  USING courriel c
  WHERE c.id = l.courriel_id AND (c.compte_id = $1 OR c.a = $3)
)
UPDATE courriel
SET a = '', sujet = '', texte = '', html = NULL, desabonnement = NULL, compte_id = NULL,
    etat = CASE WHEN etat = 'a_envoyer' THEN 'echec' ELSE etat END,
    motif = CASE WHEN etat = 'a_envoyer' THEN 'efface' ELSE motif END,
    fini_le = coalesce(fini_le, $2)
WHERE compte_id = $1 OR a = $3`;

// Only what was given to a server can come back; a second report of one mail finds it noted.
const COME_BACK = `
WITH revenu AS (
  UPDATE courriel
  SET etat = 'rebond', motif = $2
  WHERE message_id = $1 AND etat = 'envoye' AND a <> ''
  RETURNING id AS courriel_id, cle, a, gabarit, compte_id
)
SELECT courriel_id, cle, a, gabarit, compte_id
FROM revenu`;

const IS_KNOWN = `
SELECT EXISTS (SELECT FROM courriel WHERE message_id = $1) AS known`;

export type FinalState = 'envoye' | 'echec' | 'rebond';

@Injectable()
export class CourrielRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** False when a mail of this key is there already. */
  async add(manager: Manager, mail: NewMail, messageId: string, now: Date): Promise<boolean> {
    const rows = await manager.query<{ id: number }[]>(ADD, [
      mail.cle,
      messageId,
      mail.a,
      mail.compte_id ?? null,
      mail.gabarit,
      mail.sujet,
      mail.texte,
      mail.html ?? null,
      mail.urgent ?? false,
      now,
      mail.valable_jusqua ?? null,
      mail.desabonnement ?? null,
    ]);
    return rows.length > 0;
  }

  /** One cheap question, asked once a second. */
  async isDue(now: Date): Promise<boolean> {
    const rows = await this.dataSource.query<{ due: boolean }[]>(IS_DUE, [now]);
    return rows[0]?.due ?? false;
  }

  async expire(manager: Manager, now: Date): Promise<void> {
    await manager.query(EXPIRE, [now]);
  }

  /** Takes what is due, until `leaseEnd`: after it, anybody may take it again. */
  claim(
    manager: Manager,
    { now, leaseEnd, max }: { now: Date; leaseEnd: Date; max: number },
  ): Promise<ClaimedMail[]> {
    return manager.query<ClaimedMail[]>(CLAIM, [now, leaseEnd, max]);
  }

  /** False when the mail is no longer ours. What it said is not kept: it may hold a link to sign in. */
  async finish(
    manager: Manager | null,
    mail: ClaimedMail,
    end: { readonly etat: FinalState; readonly motif: string | null; readonly now: Date },
  ): Promise<boolean> {
    const { etat, motif, now } = end;
    const rows = await (manager ?? this.dataSource.manager).query<unknown[]>(FINISH, [
      mail.id,
      mail.tentatives,
      etat,
      motif,
      now,
    ]);
    return rows.length > 0;
  }

  async postpone(
    manager: Manager,
    mail: ClaimedMail,
    { motif, until, doubt }: { motif: string; until: Date; doubt: boolean },
  ): Promise<void> {
    await manager.query(POSTPONE, [mail.id, mail.tentatives, motif, until, doubt ? 1 : 0]);
  }

  /** Keeps only the key and the end of what was over before this instant. */
  async forgetContent(manager: Manager, before: Date): Promise<void> {
    await manager.query(FORGET_CONTENT, [before]);
  }

  /** Notes that a mail given to a server came back; null when none of ours, or noted before. */
  async comeBack(manager: Manager, messageId: string, motif: string): Promise<Bounce | null> {
    const [row] = await manager.query<Bounce[]>(COME_BACK, [messageId, motif]);
    return row ?? null;
  }

  async isKnown(manager: Manager, messageId: string): Promise<boolean> {
    const [row] = await manager.query<{ known: boolean }[]>(IS_KNOWN, [messageId]);
    return row?.known ?? false;
  }

  async release(now: Date): Promise<void> {
    await this.dataSource.query(RELEASE, [now]);
  }

  async eraseAccount(
    manager: Manager,
    { compteId, courriel, now }: { compteId: string; courriel: string | null; now: Date },
  ): Promise<void> {
    await manager.query(ERASE_ACCOUNT, [compteId, now, courriel]);
  }
}
