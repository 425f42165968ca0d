import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';
import { ROLES } from './accounts.repository.js';

const EXPORT = `
SELECT
  jsonb_build_object('id', c.id, 'courriel', c.courriel, 'nom', c.nom, 'cree_le', c.cree_le) AS compte,
  ${ROLES} AS roles,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
     'emetteur', i.emetteur, 'sujet', i.sujet, 'siret', i.siret, 'liee_le', i.liee_le)), '[]')
   FROM identite i WHERE i.compte_id = c.id) AS identites,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
     'voie', s.voie, 'cree_le', s.cree_le, 'expire_le', s.expire_le)), '[]')
   FROM session s WHERE s.compte_id = c.id) AS sessions,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
     'le', j.le, 'voie', j.voie, 'resultat', j.resultat, 'reseau', j.reseau) ORDER BY j.le), '[]')
   FROM journal_connexion j WHERE j.compte_id = c.id) AS connexions,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
     'nom', k.nom, 'prefixe', k.prefixe, 'portees', k.portees, 'cree_le', k.cree_le,
     'derniere_utilisation', k.derniere_utilisation, 'revoquee_le', k.revoquee_le)), '[]')
   FROM cle_api k WHERE k.compte_id = c.id) AS cles_api
FROM compte c
WHERE c.id = $1`;

const FORGET = [
  'DELETE FROM demande_connexion WHERE courriel = (SELECT courriel FROM compte WHERE id = $1)',
  'DELETE FROM session WHERE compte_id = $1',
  'DELETE FROM identite WHERE compte_id = $1',
  'DELETE FROM cle_api WHERE compte_id = $1',
  'DELETE FROM role_compte WHERE compte_id = $1',
  'DELETE FROM journal_connexion WHERE compte_id = $1',
];

const ERASE = `
UPDATE compte
SET courriel = NULL, nom = NULL, demonstration = NULL, suspendu_le = NULL, supprime_le = $2
WHERE id = $1`;

export type ExportedAccount = Readonly<Record<string, unknown>>;

@Injectable()
export class PersonalDataRepository {
  constructor(private readonly dataSource: DataSource) {}

  async export(compteId: string): Promise<ExportedAccount> {
    const [row] = await this.dataSource.query<ExportedAccount[]>(EXPORT, [compteId]);
    return row ?? {};
  }

  /** What is left says that somebody was there, not who. */
  async erase(manager: Manager, compteId: string, now: Date): Promise<void> {
    for (const sql of FORGET) await manager.query(sql, [compteId]);
    await manager.query(ERASE, [compteId, now]);
  }
}
