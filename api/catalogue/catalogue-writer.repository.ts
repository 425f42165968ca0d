import { Injectable } from '@nestjs/common';
import type { Manager } from '../database/transactions.js';
import type { LieuRow, PermanenceRow, SourceRow } from './catalogue-rows.js';
import { SEARCH_WORDS_JSON } from './search-words.js';
import type { ChunkLexemes } from './write-search-text.js';
import {
  assignmentsOf,
  columnsOf,
  LIEU,
  namesOf,
  PERMANENCE,
  POINT_VALUE,
  rowsOf,
  SERVICE,
  STRUCTURE,
  toColumns,
  valuesOf,
  type WrittenRow,
} from './written-columns.js';

const FIND_STRUCTURES = `
SELECT id, empreinte, supprimee_le IS NOT NULL AS supprimee
FROM structure
WHERE id = ANY ($1)`;

const FIND_SERVICES = `
SELECT id, empreinte, supprime_le IS NOT NULL AS supprimee
FROM service
WHERE id = ANY ($1)`;

const UPSERT_STRUCTURES = `
INSERT INTO structure (${namesOf(STRUCTURE)}, point)
SELECT ${valuesOf(STRUCTURE)}, ${POINT_VALUE}
FROM ${rowsOf(STRUCTURE)}
LEFT JOIN commune c ON c.code = i.code_insee
ON CONFLICT (id) DO UPDATE SET ${assignmentsOf(STRUCTURE)},
  point = excluded.point,
  supprimee_le = NULL,
  maj_le = now()`;

// What a service inherits of its structure and of its scheme is added to its own words.
const INHERITED = `CASE WHEN d.slug IS NULL THEN COALESCE(st.recherche, ''::tsvector)
  ELSE COALESCE(st.recherche, ''::tsvector)
    || setweight(to_tsvector('maillage', concat_ws(' ', d.nom, d.acronyme)), 'A') END`;

// LATERAL with OFFSET: each structure by its key, never the whole table for a thousand rows.
const UPSERT_SERVICES = `
INSERT INTO service (${namesOf(SERVICE)}, point)
SELECT ${valuesOf(SERVICE).replace('i.recherche', `i.recherche || ${INHERITED}`)}, ${POINT_VALUE}
FROM ${rowsOf(SERVICE)}
LEFT JOIN LATERAL (
  SELECT recherche FROM structure WHERE id = i.structure_id OFFSET 0
) st ON true
LEFT JOIN dispositif d ON d.slug = i.dispositif_slug
ON CONFLICT (id) DO UPDATE SET ${assignmentsOf(SERVICE)},
  point = excluded.point,
  supprime_le = NULL,
  maj_le = now()`;

const REFRESH_SEARCH_TEXT = `
UPDATE service s
SET recherche = n.recherche
FROM (
  SELECT own.id,
    setweight(to_tsvector('maillage', own.nom), 'A')
    || setweight(to_tsvector('maillage', COALESCE((
      SELECT string_agg($2::jsonb ->> terme, ' ')
      FROM unnest(own.thematiques || own.publics) AS terme
    ), '')), 'B')
    || setweight(to_tsvector('maillage', concat_ws(' ', own.description, own.publics_precisions)), 'C')
    || setweight(to_tsvector('maillage', COALESCE(own.commune, '')), 'D')
    || ${INHERITED} AS recherche
  FROM service own
  JOIN structure st ON st.id = own.structure_id
  LEFT JOIN dispositif d ON d.slug = own.dispositif_slug
  WHERE $1::text[] IS NULL OR own.structure_id = ANY ($1)
) n
WHERE n.id = s.id
  AND n.recherche IS DISTINCT FROM s.recherche`;

// The last word is ours: its place tells how many places the chunk takes.
const READ_CHUNKS = `
SELECT chunk, (
  SELECT json_agg(json_build_array(lexeme, positions))
  FROM unnest(to_tsvector('maillage', chunk || ' zzzqxz'))
) AS lexemes
FROM unnest($1::text[]) AS chunk`;

const UPSERT_SOURCES = `
INSERT INTO source (slug, nom, description)
SELECT slug, nom, description
FROM json_to_recordset($1::json) AS i (slug text, nom text, description text)
ON CONFLICT (slug) DO UPDATE SET nom = excluded.nom, description = excluded.description
WHERE (source.nom, source.description) IS DISTINCT FROM (excluded.nom, excluded.description)`;

const UPSERT_LIEUX = `
INSERT INTO lieu (${namesOf(LIEU)}, point)
SELECT ${valuesOf(LIEU)}, ${POINT_VALUE}
FROM ${rowsOf(LIEU)}
ON CONFLICT (id) DO UPDATE SET ${assignmentsOf(LIEU)}, point = excluded.point
WHERE (${columnsOf('lieu', LIEU)}, lieu.point)
  IS DISTINCT FROM (${columnsOf('excluded', LIEU)}, excluded.point)`;

const UPSERT_PERMANENCES = `
INSERT INTO permanence (${namesOf(PERMANENCE)})
SELECT ${valuesOf(PERMANENCE)}
FROM ${rowsOf(PERMANENCE)}
ON CONFLICT (id) DO UPDATE SET ${assignmentsOf(PERMANENCE)}
WHERE (${columnsOf('permanence', PERMANENCE)}) IS DISTINCT FROM (${columnsOf('excluded', PERMANENCE)})`;

const REMOVE_SERVICES = `
UPDATE service SET supprime_le = now(), empreinte = NULL
WHERE id = ANY ($1) AND supprime_le IS NULL`;

// What nobody signed was written by an import.
const SIGN_AS_IMPORT = `
SELECT set_config('maillage.auteur', '{"compte_id":null,"nom":"Import","voie":"import"}', true)
WHERE coalesce(current_setting('maillage.auteur', true), '') = ''`;

export type KnownRow = {
  readonly id: string;
  readonly empreinte: string | null;
  readonly supprimee: boolean;
};

@Injectable()
export class CatalogueWriterRepository {
  findStructures(manager: Manager, ids: readonly string[]): Promise<KnownRow[]> {
    return manager.query<KnownRow[]>(FIND_STRUCTURES, [ids]);
  }

  findServices(manager: Manager, ids: readonly string[]): Promise<KnownRow[]> {
    return manager.query<KnownRow[]>(FIND_SERVICES, [ids]);
  }

  async upsertStructures(manager: Manager, rows: readonly WrittenRow[]): Promise<void> {
    await manager.query(UPSERT_STRUCTURES, toColumns(STRUCTURE, rows));
  }

  async upsertServices(manager: Manager, rows: readonly WrittenRow[]): Promise<void> {
    await manager.query(UPSERT_SERVICES, toColumns(SERVICE, rows));
  }

  /** `structureIds: null` means every service. */
  async refreshSearchText(manager: Manager, structureIds: readonly string[] | null): Promise<void> {
    await manager.query(REFRESH_SEARCH_TEXT, [structureIds, SEARCH_WORDS_JSON]);
  }

  /** Unless somebody signed already. Inserts keep no history: only changes need a name. */
  async signAsImport(manager: Manager): Promise<void> {
    await manager.query(SIGN_AS_IMPORT);
  }

  /** What full text makes of each chunk, as PostgreSQL says. */
  readChunks(manager: Manager, chunks: readonly string[]): Promise<ChunkLexemes[]> {
    return manager.query<ChunkLexemes[]>(READ_CHUNKS, [chunks]);
  }

  async upsertSources(manager: Manager, rows: readonly SourceRow[]): Promise<void> {
    await manager.query(UPSERT_SOURCES, [JSON.stringify(rows)]);
  }

  async upsertLieux(manager: Manager, rows: readonly LieuRow[]): Promise<void> {
    await manager.query(UPSERT_LIEUX, toColumns(LIEU, rows));
  }

  async upsertPermanences(manager: Manager, rows: readonly PermanenceRow[]): Promise<void> {
    await manager.query(UPSERT_PERMANENCES, toColumns(PERMANENCE, rows));
  }

  async removeServices(manager: Manager, ids: readonly string[]): Promise<void> {
    await manager.query(REMOVE_SERVICES, [ids]);
  }
}
