import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { HumanField } from './compare-sheets.js';
import type { Merged } from '../../catalogue/merges/merge-snapshot.js';
import type { DuplicatePair, StatutDeDoublon } from './duplicate-pair.js';

const COLUMNS = `
p.id, p.objet, p.a_id, p.b_id, p.score::float8 AS score, p.pour, p.contre, p.statut,
p.trouve_le::text AS trouve_le, p.decide_le::text AS decide_le, p.decide_par_nom`;

const IS_PRESENT = (side: 'a' | 'b'): string => `
  ${side}.supprimee_le IS NULL AND ${side}.statut <> 'retire'
  AND s_${side}.supprime_le IS NULL AND s_${side}.statut IS DISTINCT FROM 'retire'`;

// A service stands where its structure does.
const PLACE = (side: 'a' | 'b'): string => `
LEFT JOIN service s_${side} ON p.objet = 'service' AND s_${side}.id = p.${side}_id
JOIN structure ${side}
  ON ${side}.id = CASE p.objet WHEN 'service' THEN s_${side}.structure_id ELSE p.${side}_id END
LEFT JOIN departement d_${side} ON d_${side}.code = ${side}.departement_code
LEFT JOIN commune_ancienne o_${side} ON o_${side}.code = ${side}.code_insee
LEFT JOIN commune c_${side} ON c_${side}.code = coalesce(o_${side}.commune_code, ${side}.code_insee)`;

const HELD = (side: 'a' | 'b'): string => `
(held.maille = 'commune' AND held.code = c_${side}.code)
OR (held.maille = 'epci' AND held.code = c_${side}.epci_siren)
OR (held.maille = 'departement'
  AND held.code = coalesce(c_${side}.departement_code, ${side}.departement_code))
OR (held.maille = 'region' AND held.code = coalesce(c_${side}.region_code, d_${side}.region_code))
OR (held.maille = 'territoire' AND EXISTS (
  SELECT FROM territoire_commune tc
  WHERE tc.territoire_id = held.code AND tc.commune_code = c_${side}.code))`;

/** Where the two sheets of a pair `p` stand. */
export const PLACES = `${PLACE('a')}
${PLACE('b')}`;

/** Who decides answers for both: $1 everywhere, $2 and $3 the territories that one holds. */
export const OF_TERRITORIES = `($1::boolean OR EXISTS (
  SELECT FROM unnest($2::text[], $3::text[]) AS held (maille, code)
  WHERE (${HELD('a')}) AND (${HELD('b')})))`;

// What was settled is shown even though a sheet is gone.
const SHOWN = `
FROM doublon p
${PLACES}
WHERE ${OF_TERRITORIES}
  AND p.objet = $5 AND p.statut = $4
  AND ($4 <> 'a_decider' OR (${IS_PRESENT('a')} AND ${IS_PRESENT('b')}))
  AND ($6::text IS NULL OR a.recherche @@ to_tsquery('maillage', $6)
    OR b.recherche @@ to_tsquery('maillage', $6))
  AND p.score >= $7::numeric AND p.score < $8::numeric`;

const COUNT = `SELECT count(*) AS total ${SHOWN}`;

const LIST = `
SELECT ${COLUMNS} ${SHOWN}
ORDER BY p.decide_le DESC NULLS LAST, p.score DESC, p.id
LIMIT $9 OFFSET $10`;

const FIND = `SELECT ${COLUMNS} FROM doublon p WHERE p.id = $1`;

const SETTLE = `
UPDATE doublon SET statut = $2, decide_le = $3, decide_par = $4, decide_par_nom = $5
WHERE id = $1`;

const PARTS_OF_STRUCTURES = `
SELECT st.id,
  (SELECT count(*) FROM service s WHERE s.structure_id = st.id AND s.supprime_le IS NULL) AS services,
  (SELECT count(*) FROM permanence p JOIN service s ON s.id = p.service_id
   WHERE s.structure_id = st.id AND s.supprime_le IS NULL) AS permanences,
  (SELECT count(*) FROM role_compte r WHERE r.structure_id = st.id) AS membres,
  (SELECT max(c.confirmee_le)::text FROM confirmation c WHERE c.structure_id = st.id) AS confirmee_le,
  st.date_maj::text AS date_maj, so.nom AS source_libelle
FROM structure st
JOIN source so ON so.slug = st.source
WHERE st.id = ANY ($1)`;

const PARTS_OF_SERVICES = `
SELECT s.id, 0 AS services,
  (SELECT count(*) FROM permanence p WHERE p.service_id = s.id) AS permanences,
  0 AS membres,
  (SELECT max(c.confirmee_le)::text FROM confirmation c WHERE c.service_id = s.id) AS confirmee_le,
  s.date_maj::text AS date_maj, so.nom AS source_libelle
FROM service s
JOIN source so ON so.slug = s.source
WHERE s.id = ANY ($1)`;

const PARTS: Readonly<Record<Merged, string>> = {
  structure: PARTS_OF_STRUCTURES,
  service: PARTS_OF_SERVICES,
};

const HOMES = `
SELECT s.id, st.id AS structure_id, st.nom AS structure_nom
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE s.id = ANY ($1)`;

const HUMAN_FIELDS = `
SELECT objet_id, champ, le::text AS le, par
FROM champ_humain
WHERE objet = $2 AND objet_id = ANY ($1)`;

const FORGET_PAIRS = `
UPDATE doublon SET decide_par = NULL, decide_par_nom = NULL WHERE decide_par = $1`;

/** Of what somebody sees. */
export type TerritoriesFilter = {
  readonly everywhere: boolean;
  readonly territories: readonly { readonly maille: string; readonly code: string }[];
};

export type DuplicatesFilter = TerritoriesFilter & {
  readonly objet: Merged;
  readonly statut: StatutDeDoublon;
  /** Words as full text reads them; null for all pairs. */
  readonly words: string | null;
  /** Scores from the first to before the second. */
  readonly scores: readonly [number, number];
};

/** The structure of a service. */
export type Home = {
  readonly id: string;
  readonly structure_id: string;
  readonly structure_nom: string;
};

/** What stands behind a sheet, and whence it comes. */
export type SheetParts = {
  readonly id: string;
  readonly services: number;
  readonly permanences: number;
  readonly membres: number;
  readonly confirmee_le: string | null;
  readonly date_maj: string;
  readonly source_libelle: string;
};

export const territoriesOf = ({ everywhere, territories }: TerritoriesFilter) =>
  [
    everywhere,
    territories.map(({ maille }) => maille),
    territories.map(({ code }) => code),
  ] as const;

const filterOf = ({ objet, statut, words, scores, ...territories }: DuplicatesFilter) => [
  ...territoriesOf(territories),
  statut,
  objet,
  words,
  ...scores,
];

@Injectable()
export class DuplicatesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async count(filter: DuplicatesFilter): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(COUNT, filterOf(filter));
    return row?.total ?? 0;
  }

  /** The surest first; of what was decided, the latest first. */
  list(
    filter: DuplicatesFilter,
    { page, size }: { readonly page: number; readonly size: number },
  ): Promise<readonly DuplicatePair[]> {
    const parameters = [...filterOf(filter), size, (page - 1) * size];
    return this.dataSource.query<DuplicatePair[]>(LIST, parameters);
  }

  async find(id: string): Promise<DuplicatePair | null> {
    const [pair] = await this.dataSource.query<DuplicatePair[]>(FIND, [id]);
    return pair ?? null;
  }

  /** Keeps others waiting until the end of the transaction. */
  async lock(manager: Manager, id: string): Promise<DuplicatePair | null> {
    const [pair] = await manager.query<DuplicatePair[]>(`${FIND} FOR UPDATE`, [id]);
    return pair ?? null;
  }

  async settle(
    manager: Manager,
    id: string,
    statut: StatutDeDoublon,
    by: { readonly le: Date; readonly par: string; readonly nom: string } | null,
  ): Promise<void> {
    await manager.query(SETTLE, [id, statut, by?.le ?? null, by?.par ?? null, by?.nom ?? null]);
  }

  async parts(objet: Merged, ids: readonly string[]): Promise<ReadonlyMap<string, SheetParts>> {
    const rows = await this.dataSource.query<SheetParts[]>(PARTS[objet], [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async homes(serviceIds: readonly string[]): Promise<ReadonlyMap<string, Home>> {
    const rows = await this.dataSource.query<Home[]>(HOMES, [serviceIds]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async humanFields(
    objet: Merged,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly HumanField[]>> {
    const parameters = [ids, objet];
    const rows = await this.dataSource.query<(HumanField & { objet_id: string })[]>(
      HUMAN_FIELDS,
      parameters,
    );
    return Map.groupBy(rows, ({ objet_id }) => objet_id);
  }

  async forget(manager: Manager, compteId: string): Promise<void> {
    await manager.query(FORGET_PAIRS, [compteId]);
  }
}
