import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';

const ADD = `
INSERT INTO tache (nom, cle, donnees, cree_le, prochain_essai)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (nom, cle) DO NOTHING
RETURNING id`;

// The oldest due of each name: one job of a name at a time.
const CLAIM = `
WITH premiere AS (
  SELECT DISTINCT ON (nom) id
  FROM tache
  WHERE nom = ANY ($3) AND etat IN ('a_faire', 'en_cours') AND prochain_essai <= $1
  ORDER BY nom, prochain_essai, id
), choisie AS MATERIALIZED (
  SELECT t.id
  FROM tache t
  JOIN premiere USING (id)
  WHERE t.etat IN ('a_faire', 'en_cours') AND t.prochain_essai <= $1
  FOR UPDATE OF t SKIP LOCKED
), prise AS (
  UPDATE tache t
  SET etat = 'en_cours', tentatives = t.tentatives + 1, prochain_essai = $2
  FROM choisie
  WHERE t.id = choisie.id
  RETURNING t.*
)
SELECT id, nom, cle, donnees, tentatives
FROM prise`;

const EXTEND = `
UPDATE tache
SET prochain_essai = $3
WHERE id = $1 AND tentatives = $2 AND etat = 'en_cours'`;

const FINISH = `
WITH finie AS (
  UPDATE tache
  SET etat = $3, motif = $4, fini_le = $5
  WHERE id = $1 AND tentatives = $2 AND etat = 'en_cours'
  RETURNING id
)
SELECT id FROM finie`;

const POSTPONE = `
UPDATE tache
SET etat = 'a_faire', motif = $3, prochain_essai = $4
WHERE id = $1 AND tentatives = $2 AND etat = 'en_cours'`;

const RELEASE = `
UPDATE tache
SET prochain_essai = $1
WHERE etat = 'en_cours' AND prochain_essai > $1`;

const FORGET = `
DELETE FROM tache
WHERE fini_le < $1`;

export type ClaimedJob = {
  readonly id: number;
  readonly nom: string;
  readonly cle: string | null;
  readonly donnees: unknown;
  readonly tentatives: number;
};

export type NewJob = {
  readonly nom: string;
  readonly cle: string | null;
  readonly donnees: object;
  readonly apres: Date;
};

@Injectable()
export class TacheRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** False when a job of this name and key is there already. */
  async add(manager: Manager, job: NewJob, now: Date): Promise<boolean> {
    const { nom, cle, donnees, apres } = job;
    const values = [nom, cle, JSON.stringify(donnees), now, apres];
    const rows = await manager.query<unknown[]>(ADD, values);
    return rows.length > 0;
  }

  /** Takes one due job of each name, until `leaseEnd`: after it, anybody may take it again. */
  claim(names: readonly string[], now: Date, leaseEnd: Date): Promise<ClaimedJob[]> {
    return this.dataSource.query<ClaimedJob[]>(CLAIM, [now, leaseEnd, names]);
  }

  async extend({ id, tentatives }: ClaimedJob, leaseEnd: Date): Promise<void> {
    await this.dataSource.query(EXTEND, [id, tentatives, leaseEnd]);
  }

  /** False when the job is no longer ours, or was finished already. */
  async finish(
    manager: Manager | null,
    { id, tentatives }: ClaimedJob,
    end: { readonly etat: 'faite' | 'echec'; readonly motif: string | null; readonly now: Date },
  ): Promise<boolean> {
    const values = [id, tentatives, end.etat, end.motif, end.now];
    const rows = await (manager ?? this.dataSource.manager).query<unknown[]>(FINISH, values);
    return rows.length > 0;
  }

  async postpone({ id, tentatives }: ClaimedJob, motif: string | null, until: Date): Promise<void> {
    await this.dataSource.query(POSTPONE, [id, tentatives, motif, until]);
  }

  /** Gives back what a process that is no more had taken. */
  async release(now: Date): Promise<void> {
    await this.dataSource.query(RELEASE, [now]);
  }

  async forget(before: Date): Promise<void> {
    await this.dataSource.query(FORGET, [before]);
  }
}
