import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { PairScore } from '../rules/score-pair.js';
import type { StructureFacts } from '../rules/structure-facts.js';

const FACTS = `
SELECT st.id, st.nom, st.siret, st.commune, coalesce(ca.commune_code, st.code_insee) AS code_insee,
  st.departement_code, d.nom AS departement_nom, st.adresse, ST_X(st.point) AS longitude,
  ST_Y(st.point) AS latitude, st.point_precision, st.telephone, st.courriel, st.site_web
FROM structure st
LEFT JOIN commune_ancienne ca ON ca.code = st.code_insee
LEFT JOIN departement d ON d.code = st.departement_code
WHERE st.id = ANY ($1)`;

// A sheet that is gone is read once more, to be filed no longer.
const STALE = `
SELECT st.id, st.version,
  st.supprimee_le IS NULL AND st.statut IN ('publie', 'brouillon', 'soumis') AS presente
FROM structure st
LEFT JOIN doublon_examen e ON e.structure_id = st.id
WHERE e.version IS DISTINCT FROM st.version OR e.regles IS DISTINCT FROM $1
ORDER BY st.id
LIMIT $2`;

const UNFILE = `DELETE FROM doublon_cle WHERE structure_id = ANY ($1)`;

const FILE = `
INSERT INTO doublon_cle (cle, structure_id)
SELECT cle, structure_id FROM unnest($1::text[], $2::text[]) AS i (cle, structure_id)
ON CONFLICT DO NOTHING`;

// A key that many share tells nothing: those who share it are not even counted to the end.
const MEET = `
WITH sought AS (
  SELECT structure_id, cle FROM unnest($1::text[], $2::text[]) AS i (structure_id, cle)
), held AS (
  SELECT k.cle, met.ids
  FROM (SELECT DISTINCT cle FROM sought) k
  CROSS JOIN LATERAL (
    SELECT array_agg(x.structure_id) AS ids, count(*) AS total
    FROM (SELECT c.structure_id FROM doublon_cle c WHERE c.cle = k.cle LIMIT $3 + 1) x
  ) met
  WHERE met.total BETWEEN 1 AND $3
)
SELECT DISTINCT least(s.structure_id, other) AS a_id, greatest(s.structure_id, other) AS b_id
FROM sought s
JOIN held h ON h.cle = s.cle
CROSS JOIN LATERAL unnest(h.ids) AS other
WHERE other <> s.structure_id`;

// What was decided stays decided, whatever is imported again.
const FORGET_OPEN = `
DELETE FROM doublon
WHERE objet = 'structure' AND statut = 'a_decider' AND (a_id = ANY ($1) OR b_id = ANY ($1))
  AND NOT EXISTS (
    SELECT FROM unnest($2::text[], $3::text[]) AS f (a, b) WHERE f.a = a_id AND f.b = b_id)`;

const KEEP = `
INSERT INTO doublon (a_id, b_id, score, pour, contre, trouve_le)
SELECT a_id, b_id, score, pour, contre, $2
FROM jsonb_to_recordset($1::jsonb)
  AS i (a_id text, b_id text, score numeric, pour text[], contre text[])
ON CONFLICT (objet, a_id, b_id) DO UPDATE
SET score = excluded.score, pour = excluded.pour, contre = excluded.contre
WHERE doublon.statut = 'a_decider'
RETURNING (xmax = 0) AS nouveau`;

const EXAMINED = `
INSERT INTO doublon_examen (structure_id, version, regles)
SELECT structure_id, version, $3 FROM unnest($1::text[], $2::integer[]) AS i (structure_id, version)
ON CONFLICT (structure_id) DO UPDATE SET version = excluded.version, regles = excluded.regles`;

const OPEN = `SELECT count(*) AS total FROM doublon WHERE objet = 'structure' AND statut = 'a_decider'`;

export type StaleStructure = {
  readonly id: string;
  readonly version: number;
  /** Whether it may be anybody's double today. */
  readonly presente: boolean;
};

export type Pair = { readonly a_id: string; readonly b_id: string };
export type FoundPair = Pair & Pick<PairScore, 'score' | 'pour' | 'contre'>;
export type FiledKey = { readonly structure_id: string; readonly cle: string };

@Injectable()
export class DuplicatesSearchRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Structures that changed since they were compared, or were compared by other rules. */
  stale(regles: number, limit: number): Promise<readonly StaleStructure[]> {
    return this.dataSource.query<StaleStructure[]>(STALE, [regles, limit]);
  }

  facts(manager: Manager, ids: readonly string[]): Promise<readonly StructureFacts[]> {
    return manager.query<StructureFacts[]>(FACTS, [ids]);
  }

  async file(
    manager: Manager,
    structureIds: readonly string[],
    keys: readonly FiledKey[],
  ): Promise<void> {
    await manager.query(UNFILE, [structureIds]);
    await manager.query(FILE, [
      keys.map(({ cle }) => cle),
      keys.map(({ structure_id }) => structure_id),
    ]);
  }

  /** The pairs that share a key which no more than `crowd` structures share. */
  meet(manager: Manager, sought: readonly FiledKey[], crowd: number): Promise<readonly Pair[]> {
    return manager.query<Pair[]>(MEET, [
      sought.map(({ structure_id }) => structure_id),
      sought.map(({ cle }) => cle),
      crowd,
    ]);
  }

  /** How many of these pairs were not known; those of these structures not among them are forgotten. */
  async keep(
    manager: Manager,
    structureIds: readonly string[],
    found: readonly FoundPair[],
    le: Date,
  ): Promise<number> {
    await manager.query(FORGET_OPEN, [
      structureIds,
      found.map(({ a_id }) => a_id),
      found.map(({ b_id }) => b_id),
    ]);
    const rows = await manager.query<{ nouveau: boolean }[]>(KEEP, [JSON.stringify(found), le]);
    return rows.filter(({ nouveau }) => nouveau).length;
  }

  async examined(
    manager: Manager,
    structures: readonly StaleStructure[],
    regles: number,
  ): Promise<void> {
    await manager.query(EXAMINED, [
      structures.map(({ id }) => id),
      structures.map(({ version }) => version),
      regles,
    ]);
  }

  async countOpen(): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(OPEN);
    return row?.total ?? 0;
  }
}
