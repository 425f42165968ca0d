import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { Invitation } from './invitation.js';

const OPEN = `i.acceptee_le IS NULL AND i.annulee_le IS NULL`;

const COLUMNS = `
i.id, i.structure_id, st.nom AS structure_nom, i.courriel, i.fonction, i.invitee_par,
who.nom AS invitee_par_nom, i.navigateur_hache, to_json(i.expire_le) #>> '{}' AS expire_le`;

const FROM = `
FROM invitation i
LEFT JOIN structure st ON st.id = i.structure_id
LEFT JOIN compte who ON who.id = i.invitee_par`;

const FIND = `
SELECT ${COLUMNS}
${FROM}
WHERE i.jeton_hache = $1 AND ${OPEN} AND i.expire_le > $2`;

// Those that are over are shown too: they can be sent again.
const OF_STRUCTURE = `SELECT ${COLUMNS} ${FROM} WHERE i.structure_id = $1 AND ${OPEN} ORDER BY i.cree_le, i.id`;

const SENT_BY = `
SELECT ${COLUMNS}, to_json(i.acceptee_le) #>> '{}' AS acceptee_le
${FROM}
WHERE i.invitee_par = $1 AND i.annulee_le IS NULL
ORDER BY i.cree_le DESC, i.id
LIMIT 200`;

const REPLACE = `
UPDATE invitation i
SET annulee_le = $3
WHERE i.courriel = $1 AND i.structure_id IS NOT DISTINCT FROM $2::text AND ${OPEN}`;

// An address is not kept for ever because somebody once wrote it.
const FORGET_OLD = `
DELETE FROM invitation
WHERE expire_le < $1::timestamptz - interval '90 days'`;

const ADD = `
INSERT INTO invitation (jeton_hache, structure_id, courriel, fonction, invitee_par, cree_le, expire_le)
VALUES ($1, $2, $3, $4, $5, $6, $7)
RETURNING id`;

// The first browser only.
const BIND = `
UPDATE invitation
SET navigateur_hache = $2
WHERE id = $1 AND navigateur_hache IS NULL`;

const ACCEPT = `
UPDATE invitation AS i
SET acceptee_le = $2
WHERE i.id = $1 AND ${OPEN} AND i.expire_le > $2
RETURNING i.id`;

const CANCEL = `
UPDATE invitation AS i
SET annulee_le = $4
WHERE i.id = $1 AND ($2::text IS NULL OR i.structure_id = $2)
  AND ($3::uuid IS NULL OR i.invitee_par = $3) AND ${OPEN}
RETURNING i.id`;

const FORGET = `
DELETE FROM invitation
WHERE courriel = (SELECT courriel FROM compte WHERE id = $1)`;

const FORGET_SENDER = `
UPDATE invitation
SET invitee_par = NULL
WHERE invitee_par = $1`;

const EXPORT = `
SELECT st.nom AS structure, i.fonction, i.cree_le, i.expire_le, i.acceptee_le, i.annulee_le
FROM invitation i
LEFT JOIN structure st ON st.id = i.structure_id
WHERE i.courriel = (SELECT courriel FROM compte WHERE id = $1)
ORDER BY i.cree_le`;

export type NewInvitation = Pick<Invitation, 'structure_id' | 'courriel' | 'fonction'> & {
  readonly jetonHache: string;
  readonly inviteePar: string;
  readonly creeLe: Date;
  readonly expireLe: Date;
};

export type SentInvitation = Invitation & { readonly acceptee_le: string | null };

export type Cancelled = {
  readonly id: string;
  readonly structureId: string | null;
  readonly inviteePar: string | null;
};

@Injectable()
export class InvitationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when it was used, cancelled, is too old, or never was. */
  async find(jetonHache: string, now: Date): Promise<Invitation | null> {
    const [row] = await this.dataSource.query<Invitation[]>(FIND, [jetonHache, now]);
    return row ?? null;
  }

  listOf(structureId: string): Promise<Invitation[]> {
    return this.dataSource.query<Invitation[]>(OF_STRUCTURE, [structureId]);
  }

  listSentBy(compteId: string): Promise<SentInvitation[]> {
    return this.dataSource.query<SentInvitation[]>(SENT_BY, [compteId]);
  }

  /** In the place of the one that waited for the same person; those long over are forgotten. */
  async add(manager: Manager, invitation: NewInvitation): Promise<string> {
    const { jetonHache, structure_id, courriel, fonction, inviteePar, creeLe, expireLe } =
      invitation;
    await manager.query(FORGET_OLD, [creeLe]);
    await manager.query(REPLACE, [courriel, structure_id, creeLe]);
    const rows: [{ id: string }] = await manager.query(ADD, [
      jetonHache,
      structure_id,
      courriel,
      fonction,
      inviteePar,
      creeLe,
      expireLe,
    ]);
    return rows[0].id;
  }

  async bind(id: string, navigateurHache: string): Promise<void> {
    await this.dataSource.query(BIND, [id, navigateurHache]);
  }

  /** False when it was accepted or cancelled meanwhile. */
  async accept(manager: Manager, id: string, now: Date): Promise<boolean> {
    const [rows]: [unknown[], number] = await manager.query(ACCEPT, [id, now]);
    return rows.length === 1;
  }

  /** False when there is no such invitation that waits. */
  async cancel({ id, structureId, inviteePar }: Cancelled, now: Date): Promise<boolean> {
    const parameters = [id, structureId, inviteePar, now];
    const [rows]: [unknown[], number] = await this.dataSource.query(CANCEL, parameters);
    return rows.length === 1;
  }

  async forget(manager: Manager, compteId: string): Promise<void> {
    await manager.query(FORGET, [compteId]);
    await manager.query(FORGET_SENDER, [compteId]);
  }

  exportOf(compteId: string): Promise<unknown[]> {
    return this.dataSource.query<unknown[]>(EXPORT, [compteId]);
  }
}
