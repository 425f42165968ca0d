import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';

/** Who holds a post; dates are `YYYY-MM-DD`, `consentement_le` an instant. */
export type Holder = {
  readonly id: string;
  readonly poste_id: string;
  readonly compte_id: string | null;
  readonly nom: string;
  readonly courriel: string | null;
  readonly telephone: string | null;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly consentement_le: string | null;
  readonly visible_pro: boolean;
  readonly expire_le: string | null;
};

/** Whose data: known by their account, their address, or both. */
export type Person = { readonly compte_id: string | null; readonly courriel: string | null };

const HOLDERS = `
SELECT p.id, p.poste_id, p.compte_id, p.nom, p.courriel, p.telephone, p.debut, p.fin,
  p.consentement_le::text AS consentement_le, p.visible_pro, p.expire_le
FROM personne p`;

const VISIBLE = `${HOLDERS}
JOIN poste po ON po.id = p.poste_id
WHERE po.structure_id = ANY ($1) AND p.visible_pro
  AND (p.fin IS NULL OR p.fin >= $2::date) AND (p.expire_le IS NULL OR p.expire_le >= $2::date)
ORDER BY p.nom, p.id`;

const OF_STRUCTURE = `${HOLDERS}
JOIN poste po ON po.id = p.poste_id
WHERE po.structure_id = $1
ORDER BY p.nom, p.id`;

const REMOVE = `DELETE FROM personne WHERE id = $1`;

const EXPIRING = `${HOLDERS}
WHERE p.consentement_le IS NOT NULL AND p.courriel IS NOT NULL AND p.expire_le = $1::date`;

const OF_PERSON = `(p.compte_id = $1 OR lower(p.courriel) = lower($2))`;

const WRITE = `
INSERT INTO personne (id, poste_id, compte_id, nom, courriel, telephone, debut, fin,
  consentement_le, visible_pro, expire_le)
SELECT id, poste_id, compte_id, nom, courriel, telephone, debut, fin, consentement_le, visible_pro, expire_le
FROM jsonb_to_record($1::jsonb) AS i (id text, poste_id text, compte_id text, nom text, courriel text,
  telephone text, debut date, fin date, consentement_le timestamptz, visible_pro boolean, expire_le date)
ON CONFLICT (id) DO UPDATE SET nom = excluded.nom, courriel = excluded.courriel,
  telephone = excluded.telephone, debut = excluded.debut, fin = excluded.fin,
  consentement_le = excluded.consentement_le, visible_pro = excluded.visible_pro,
  expire_le = excluded.expire_le`;

const FORGET_EXPIRED = `
WITH gone AS (DELETE FROM personne WHERE expire_le < $1::date RETURNING id)
SELECT count(*) AS total FROM gone`;

const NAMED_CONTACTS = `
SELECT id, nom, contact_nom_prenom, courriel
FROM service
WHERE contact_nom_prenom IS NOT NULL AND lower(courriel) = lower($1)`;

const ERASE_HOLDER = `DELETE FROM personne p WHERE ${OF_PERSON}`;

const ERASE_CONTACT = `
UPDATE service SET contact_nom_prenom = NULL, courriel = NULL
WHERE contact_nom_prenom IS NOT NULL AND lower(courriel) = lower($1)`;

const ERASE_MAILBOX = `UPDATE poste SET courriel = NULL WHERE lower(courriel) = lower($1)`;

const ERASE_CONFIRMER = `UPDATE confirmation SET compte_id = NULL WHERE compte_id = $1`;

const ERASE_AUTHOR = `
UPDATE historique SET auteur_id = NULL, auteur_nom = NULL WHERE auteur_id = $1`;

const FORGET_NAMES = `UPDATE champ_humain SET par = NULL WHERE par = ANY ($1)`;

const withoutWords = (column: string): string => `
  CASE WHEN jsonb_typeof(${column}) = 'object' THEN (
    SELECT jsonb_object_agg(key, CASE WHEN value #>> '{}' = ANY ($1) THEN 'null'::jsonb ELSE value END)
    FROM jsonb_each(${column})
  ) WHEN ${column} #>> '{}' = ANY ($1) THEN NULL ELSE ${column} END`;

const holdsWords = (column: string): string => `
  CASE WHEN jsonb_typeof(${column}) = 'object'
    THEN EXISTS (SELECT FROM jsonb_each_text(${column}) WHERE value = ANY ($1))
    ELSE coalesce(${column} #>> '{}' = ANY ($1), false) END`;

const CLEAR_HISTORY = `
UPDATE historique SET avant = ${withoutWords('avant')}, apres = ${withoutWords('apres')}
WHERE (champ IS NULL OR champ IN ('contact_nom_prenom', 'courriel', 'courriel_fonction', 'telephone'))
  AND (${holdsWords('avant')} OR ${holdsWords('apres')})`;

const CLEAR_SUGGESTIONS = `
DELETE FROM suggestion_import WHERE actuel #>> '{}' = ANY ($1) OR propose #>> '{}' = ANY ($1)`;

@Injectable()
export class PeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  async write(manager: Manager, holder: Holder): Promise<void> {
    await manager.query(WRITE, [JSON.stringify(holder)]);
  }

  async find(manager: Manager, id: string): Promise<Holder | null> {
    const [holder] = await manager.query<Holder[]>(`${HOLDERS} WHERE p.id = $1`, [id]);
    return holder ?? null;
  }

  listVisible(structureIds: readonly string[], today: string): Promise<Holder[]> {
    return this.dataSource.query<Holder[]>(VISIBLE, [structureIds, today]);
  }

  /** Whatever they agreed to. */
  listOfStructure(structureId: string): Promise<Holder[]> {
    return this.dataSource.query<Holder[]>(OF_STRUCTURE, [structureId]);
  }

  /** Those who agreed until that day. */
  listExpiring(day: string): Promise<Holder[]> {
    return this.dataSource.query<Holder[]>(EXPIRING, [day]);
  }

  async remove(manager: Manager, id: string): Promise<void> {
    await manager.query(REMOVE, [id]);
  }

  listOf({ compte_id, courriel }: Person, manager: Manager = this.dataSource.manager) {
    return manager.query<Holder[]>(`${HOLDERS} WHERE ${OF_PERSON}`, [compte_id, courriel]);
  }

  listNamedContacts({ courriel }: Person, manager: Manager = this.dataSource.manager) {
    return manager.query<
      { id: string; nom: string; contact_nom_prenom: string; courriel: string }[]
    >(NAMED_CONTACTS, [courriel]);
  }

  /** `words`: the names, addresses and numbers that must be found nowhere. */
  async erase(manager: Manager, person: Person, words: readonly string[]): Promise<void> {
    const { compte_id, courriel } = person;
    await manager.query(ERASE_HOLDER, [compte_id, courriel]);
    await manager.query(ERASE_CONTACT, [courriel]);
    await manager.query(ERASE_MAILBOX, [courriel]);
    await manager.query(ERASE_CONFIRMER, [compte_id]);
    await manager.query(ERASE_AUTHOR, [compte_id]);
    // Last: what was just erased went into the history.
    await manager.query(FORGET_NAMES, [words]);
    await manager.query(CLEAR_HISTORY, [words]);
    await manager.query(CLEAR_SUGGESTIONS, [words]);
  }

  async forgetExpired(manager: Manager, today: string): Promise<number> {
    const [row] = await manager.query<{ total: number }[]>(FORGET_EXPIRED, [today]);
    return row?.total ?? 0;
  }
}
