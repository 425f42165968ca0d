import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';

const OPEN = `
INSERT INTO suite_a_donner (cle, nature, structure_id, objet, objet_id, famille, courriel, message,
                            ouverte_le)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (cle) DO NOTHING`;

const COLUMNS = `
n.id, n.nature, n.structure_id, st.nom AS structure_nom, n.objet, n.objet_id,
CASE n.objet WHEN 'service' THEN s.nom ELSE st.nom END AS nom,
coalesce(CASE n.objet WHEN 'service' THEN s.telephone END, st.telephone) AS telephone,
n.famille, n.courriel, n.message, to_json(n.ouverte_le) #>> '{}' AS ouverte_le`;

const FROM = `
FROM suite_a_donner n
JOIN structure st ON st.id = n.structure_id
LEFT JOIN service s ON n.objet = 'service' AND s.id = n.objet_id
LEFT JOIN commune_ancienne ca ON ca.code = coalesce(s.code_insee, st.code_insee)
LEFT JOIN commune c ON c.code = coalesce(ca.commune_code, s.code_insee, st.code_insee)
LEFT JOIN departement d ON d.code = coalesce(c.departement_code, st.departement_code)`;

const LIST = `
SELECT ${COLUMNS}
${FROM}
WHERE n.close_le IS NULL
  AND ($1 OR EXISTS (
    SELECT FROM unnest($2::text[], $3::text[]) AS held (maille, code)
    WHERE CASE held.maille
      WHEN 'commune' THEN held.code = c.code
      WHEN 'epci' THEN held.code = c.epci_siren
      WHEN 'departement' THEN held.code = d.code
      WHEN 'region' THEN held.code = d.region_code
      ELSE EXISTS (SELECT FROM territoire_commune t
                   WHERE t.territoire_id = held.code AND t.commune_code = c.code) END))
ORDER BY n.ouverte_le DESC, n.id
LIMIT $4`;

const STRUCTURE_OF = `
SELECT structure_id
FROM suite_a_donner
WHERE id::text = $1`;

const CLOSE = `
WITH ouverte AS (
  SELECT id, courriel FROM suite_a_donner WHERE id = $1 AND close_le IS NULL FOR UPDATE
), close AS (
  UPDATE suite_a_donner n
  SET close_le = $3, close_par = $2, courriel = NULL
  FROM ouverte
  WHERE n.id = ouverte.id
)
SELECT courriel FROM ouverte`;

export type NewFollowUp = {
  /** Names it: opened twice, it is there once. */
  readonly cle: string;
  readonly nature: 'rebond' | 'fait_faux';
  readonly structureId: string;
  readonly objet: 'structure' | 'service';
  readonly objetId: string;
  readonly famille: string | null;
  readonly courriel: string | null;
  readonly message: string | null;
};

export type FollowUpRow = {
  readonly id: string;
  readonly nature: 'rebond' | 'fait_faux';
  readonly structure_id: string;
  readonly structure_nom: string;
  readonly objet: 'structure' | 'service';
  readonly objet_id: string;
  readonly nom: string;
  readonly telephone: string | null;
  readonly famille: string | null;
  readonly courriel: string | null;
  readonly message: string | null;
  readonly ouverte_le: string;
};

export type Held = { readonly maille: string; readonly code: string };

@Injectable()
export class FollowUpsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async open(manager: Manager, followUp: NewFollowUp, now: Date): Promise<void> {
    const { cle, nature, structureId, objet, objetId, famille, courriel, message } = followUp;
    const values = [cle, nature, structureId, objet, objetId, famille, courriel, message, now];
    await manager.query(OPEN, values);
  }

  /** The open ones of these territories, or of everywhere. */
  list(everywhere: boolean, held: readonly Held[], max: number): Promise<FollowUpRow[]> {
    const mailles = held.map(({ maille }) => maille);
    const codes = held.map(({ code }) => code);
    return this.dataSource.query<FollowUpRow[]>(LIST, [everywhere, mailles, codes, max]);
  }

  async structureOf(id: string): Promise<string | null> {
    const rows = await this.dataSource.query<{ structure_id: string }[]>(STRUCTURE_OF, [id]);
    return rows[0]?.structure_id ?? null;
  }

  /** What it was about, then forgotten; null when it was closed before. */
  async close(
    manager: Manager,
    id: string,
    compteId: string,
    now: Date,
  ): Promise<{ readonly courriel: string | null } | null> {
    const rows: { courriel: string | null }[] = await manager.query(CLOSE, [id, compteId, now]);
    return rows[0] ?? null;
  }
}
