import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { Candidate } from './choose-recipient.js';

// A post that has ended hands over to its successor, who may be elsewhere.
const CANDIDATES = `
WITH RECURSIVE asked AS (
  SELECT id, courriel FROM structure WHERE id = ANY ($1::text[])
), tenu AS (
  SELECT po.id, po.structure_id AS pour FROM poste po JOIN asked ON asked.id = po.structure_id
  UNION
  SELECT next.id, tenu.pour
  FROM tenu
  JOIN poste ended ON ended.id = tenu.id AND ended.fin < $2::date
  JOIN poste next ON next.id = ended.successeur_id
), en_poste AS (
  SELECT tenu.pour, po.*
  FROM tenu JOIN poste po ON po.id = tenu.id
  WHERE po.fin IS NULL OR po.fin >= $2::date
), connu AS (
  SELECT r.structure_id, r.fonction AS origine, c.courriel, c.id AS compte_id
  FROM role_compte r
  JOIN asked ON asked.id = r.structure_id
  JOIN compte c ON c.id = r.compte_id
  WHERE c.supprime_le IS NULL AND c.suspendu_le IS NULL AND r.fonction <> 'candidat'
  UNION ALL
  SELECT en_poste.pour, 'personne', p.courriel, NULL
  FROM en_poste JOIN personne p ON p.poste_id = en_poste.id
  WHERE p.consentement_le IS NOT NULL
    AND (p.fin IS NULL OR p.fin >= $2::date) AND (p.expire_le IS NULL OR p.expire_le >= $2::date)
  UNION ALL
  SELECT pour, 'poste', coalesce(courriel_fonction, courriel), NULL FROM en_poste
  UNION ALL
  SELECT id, 'structure', courriel, NULL FROM asked
  UNION ALL
  SELECT s.structure_id, 'service', s.courriel, NULL
  FROM service s JOIN asked ON asked.id = s.structure_id
  WHERE s.statut = 'publie' AND s.supprime_le IS NULL
)
SELECT DISTINCT k.structure_id, k.origine, lower(trim(k.courriel)) AS courriel, k.compte_id,
  d.rebond_le IS NOT NULL AS rebond, coalesce(d.rythme = 'jamais', false) AS refus
FROM connu k
LEFT JOIN destinataire d ON d.courriel = lower(trim(k.courriel))
WHERE k.courriel IS NOT NULL`;

@Injectable()
export class RecipientsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The addresses known of these structures, in no order, as they stand that day. */
  candidates(
    structureIds: readonly string[],
    today: string,
    manager: Manager = this.dataSource.manager,
  ): Promise<Candidate[]> {
    return manager.query<Candidate[]>(CANDIDATES, [structureIds, today]);
  }
}
