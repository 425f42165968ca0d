import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PageRequest } from '../http/query.js';
import {
  IS_SHOWN,
  isShownStructure,
  PERMANENCES_AS_HOURS,
  SERVICE_COLUMNS,
  STRUCTURE_COLUMNS,
} from './catalogue-columns.js';
import type { PlaceFilter } from './place-filter.js';
import type { ListedService, SourceRecord, StructureRecord } from './records.js';
import type { ListedStructure, Structure } from './structures.schema.js';

export type StructuresFilter = PlaceFilter & {
  readonly sources: readonly string[] | null;
  readonly reseauxPorteurs: readonly string[] | null;
  readonly typesStructure: readonly string[] | null;
  readonly excludesDoublons: boolean;
};

// Two structures with one SIRET are the same establishment told by two sources, unless somebody who
// compared them said that they are two.
const SAME_SIRET = `other.siret = st.siret AND other.id <> st.id
  AND NOT EXISTS (
    SELECT FROM doublon judged
    WHERE judged.objet = 'structure' AND judged.statut = 'distincts'
      AND judged.a_id = least(st.id, other.id) AND judged.b_id = greatest(st.id, other.id))`;
const ITS_DOUBLONS = `${SAME_SIRET} AND ${isShownStructure('other')}`;

const MATCHES = `
FROM structure st
WHERE ${isShownStructure('st')}
  AND ($1::text[] IS NULL OR st.source = ANY ($1))
  AND ($2::text[] IS NULL OR st.reseaux_porteurs && $2)
  AND ($3::text[] IS NULL OR st.type_structure = ANY ($3))
  AND (NOT $4::boolean OR NOT EXISTS (
    SELECT FROM structure other WHERE ${ITS_DOUBLONS} AND other.id < st.id
  ))
  AND ($5::text[] IS NULL OR st.code_insee = ANY ($5))
  AND ($6::text[] IS NULL OR EXISTS (
    SELECT FROM unnest($6::text[]) AS departement
    WHERE starts_with(COALESCE(st.code_insee, st.departement_code), departement)
  ))`;

const COUNT_STRUCTURES = `SELECT count(*) AS total ${MATCHES}`;

const LIST_STRUCTURES = `
SELECT ${STRUCTURE_COLUMNS},
  COALESCE((
    SELECT json_agg(json_build_object('source', twin.source, 'id', twin.id) ORDER BY twin.id)
    FROM (
      SELECT other.source, other.id FROM structure other WHERE ${ITS_DOUBLONS}
      UNION
      SELECT merged.source, merged.id
      FROM redirection r
      JOIN structure merged ON merged.id = r.ancien_id
      WHERE r.objet = 'structure' AND r.nouveau_id = st.id
    ) twin
  ), '[]'::json) AS doublons
${MATCHES}
ORDER BY st.id
LIMIT $7 OFFSET $8`;

const GET_STRUCTURE = `
SELECT ${STRUCTURE_COLUMNS},
  COALESCE((
    SELECT json_agg(json_build_object('du', f.du, 'au', f.au, 'motif', f.motif) ORDER BY f.du, f.id)
    FROM fermeture f
    WHERE f.structure_id = st.id
  ), '[]'::json) AS fermetures,
  COALESCE((
    SELECT json_agg(json_build_object('famille', c.famille, 'par', c.par, 'methode', c.methode,
      'confirmee_le', c.confirmee_le))
    FROM confirmation c
    WHERE c.structure_id = st.id
  ), '[]'::json) AS confirmations
FROM structure st
WHERE st.id = $1 AND ${isShownStructure('st')}`;

const ITS_SERVICES = `
SELECT ${SERVICE_COLUMNS}, ${PERMANENCES_AS_HOURS}
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE s.structure_id = $1 AND ${IS_SHOWN}
ORDER BY s.id`;

const LIST_DOUBLONS = `
SELECT ${STRUCTURE_COLUMNS}
FROM structure st
JOIN structure other ON other.id = $1
WHERE ${SAME_SIRET} AND ${isShownStructure('st')}
ORDER BY st.id`;

const LIST_SERVICES_OF_DOUBLONS = `
SELECT s.id
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE ${IS_SHOWN}
  AND EXISTS (SELECT FROM structure other WHERE ${ITS_DOUBLONS} AND other.id < st.id)
ORDER BY s.id`;

const BY_IDS = `
SELECT ${STRUCTURE_COLUMNS}
FROM structure st
WHERE st.id = ANY ($1) AND ${isShownStructure('st')}`;

const OF_SERVICES = `
SELECT ${STRUCTURE_COLUMNS}
FROM structure st
WHERE ${isShownStructure('st')}
  AND st.id IN (SELECT structure_id FROM service WHERE id = ANY ($1))
ORDER BY st.id`;

const LIST_SOURCES = `SELECT slug, nom, description FROM source ORDER BY slug`;

function parametersOf(filter: StructuresFilter): readonly unknown[] {
  return [
    filter.sources,
    filter.reseauxPorteurs,
    filter.typesStructure,
    filter.excludesDoublons,
    filter.communes,
    filter.departements,
  ];
}

@Injectable()
export class StructuresRepository {
  constructor(private readonly dataSource: DataSource) {}

  async count(filter: StructuresFilter): Promise<number> {
    const [row]: { total: number }[] = await this.dataSource.query(COUNT_STRUCTURES, [
      ...parametersOf(filter),
    ]);
    return row?.total ?? 0;
  }

  list(filter: StructuresFilter, { page, size }: PageRequest): Promise<ListedStructure[]> {
    const parameters = [...parametersOf(filter), size, (page - 1) * size];
    return this.dataSource.query(LIST_STRUCTURES, parameters);
  }

  async find(id: string): Promise<StructureRecord | null> {
    const [record]: StructureRecord[] = await this.dataSource.query(GET_STRUCTURE, [id]);
    return record ?? null;
  }

  servicesOf(id: string): Promise<ListedService[]> {
    return this.dataSource.query(ITS_SERVICES, [id]);
  }

  byIds(ids: readonly string[]): Promise<Structure[]> {
    return this.dataSource.query(BY_IDS, [ids]);
  }

  ofServices(serviceIds: readonly string[]): Promise<Structure[]> {
    return this.dataSource.query(OF_SERVICES, [serviceIds]);
  }

  doublonsOf(id: string): Promise<Structure[]> {
    return this.dataSource.query(LIST_DOUBLONS, [id]);
  }

  /** The services that `exclure_doublons` leaves out with their structure. */
  async servicesOfDoublons(): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(LIST_SERVICES_OF_DOUBLONS);
    return rows.map(({ id }) => id);
  }

  listSources(): Promise<SourceRecord[]> {
    return this.dataSource.query(LIST_SOURCES);
  }
}
