import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PageRequest } from '../http/query.js';
import { IS_SHOWN, PERMANENCES_AS_HOURS, SERVICE_COLUMNS } from './catalogue-columns.js';
import type { PlaceFilter } from './place-filter.js';
import type { DirectoryLine, ListedService } from './records.js';

export type ServicesFilter = PlaceFilter & {
  readonly sources: readonly string[] | null;
  readonly thematiques: readonly string[] | null;
  readonly frais: readonly string[] | null;
  readonly publics: readonly string[] | null;
  readonly recherchePublic: string | null;
  readonly modesAccueil: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly typesStructure: readonly string[] | null;
  readonly dispositifs: readonly string[] | null;
  readonly scoreQualiteMinimum: number | null;
};

/** The codes of its communes, and of the départements that it holds whole. */
export type TerritoryFilter = {
  readonly communes: readonly string[];
  readonly departements: readonly string[];
};

// A département holds the codes that begin with its own, as data·inclusion has it.
const MATCHES = `
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE ${IS_SHOWN}
  AND ($1::text[] IS NULL OR s.source = ANY ($1))
  AND ($2::text[] IS NULL OR s.thematiques && $2)
  AND ($3::text[] IS NULL OR s.frais = ANY ($3))
  AND ($4::text[] IS NULL OR s.publics && $4)
  AND ($5::text IS NULL OR to_tsvector('maillage', concat_ws(' ',
    replace(array_to_string(s.publics, ' '), '-', ' '), s.publics_precisions))
    @@ websearch_to_tsquery('maillage', $5))
  AND ($6::text[] IS NULL OR s.modes_accueil && $6)
  AND ($7::text[] IS NULL OR s.type = ANY ($7))
  AND ($8::text[] IS NULL OR st.type_structure = ANY ($8))
  AND ($9::text[] IS NULL OR s.dispositif_slug = ANY ($9))
  AND ($10::numeric IS NULL OR s.score_qualite >= $10)
  AND ($11::text[] IS NULL OR COALESCE(s.code_insee, st.code_insee) = ANY ($11))
  AND ($12::text[] IS NULL OR EXISTS (
    SELECT FROM unnest($12::text[]) AS departement
    WHERE starts_with(COALESCE(s.code_insee, st.code_insee, st.departement_code), departement)
  ))`;

const COUNT_SERVICES = `SELECT count(*) AS total ${MATCHES}`;

const LIST_SERVICES = `
SELECT ${SERVICE_COLUMNS}, ${PERMANENCES_AS_HOURS}
${MATCHES}
ORDER BY s.id
LIMIT $13 OFFSET $14`;

const LIST_WITHIN = `
SELECT s.id
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE ${IS_SHOWN}
  AND ($1::text[] IS NULL OR COALESCE(s.code_insee, st.code_insee) = ANY ($1))
  AND ($2::text[] IS NULL OR EXISTS (
    SELECT FROM unnest($2::text[]) AS departement
    WHERE starts_with(COALESCE(s.code_insee, st.code_insee, st.departement_code), departement)
  ))`;

// Where it stands, or where one of its permanences is held; of no commune, by its département.
const LIST_OF_TERRITORY = `
SELECT s.id
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE ${IS_SHOWN}
  AND (COALESCE(s.code_insee, st.code_insee) = ANY ($1)
    OR (COALESCE(s.code_insee, st.code_insee) IS NULL AND st.departement_code = ANY ($2)))
UNION
SELECT s.id
FROM lieu l
JOIN permanence p ON p.lieu_id = l.id
JOIN service s ON s.id = p.service_id
JOIN structure st ON st.id = s.structure_id
WHERE l.code_insee = ANY ($1) AND ${IS_SHOWN}`;

const DIRECTORY_LINES = `
SELECT s.id, s.nom, st.nom AS structure, s.thematiques,
  COALESCE(s.commune, st.commune) AS commune, COALESCE(s.code_insee, st.code_insee) AS code_insee,
  (SELECT json_agg(DISTINCT l.code_insee)
    FROM permanence p JOIN lieu l ON l.id = p.lieu_id
    WHERE p.service_id = s.id AND l.code_insee IS NOT NULL) AS lieux,
  COALESCE(s.source_nom, st.source_nom, s.source) AS source,
  (SELECT json_agg(json_build_object('famille', c.famille, 'par', '', 'methode', '',
      'confirmee_le', c.confirmee_le))
    FROM confirmation c
    WHERE c.service_id = s.id OR c.structure_id = s.structure_id) AS confirmations
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE s.id = ANY ($1) AND ${IS_SHOWN}`;

function parametersOf(filter: ServicesFilter): readonly unknown[] {
  return [
    filter.sources,
    filter.thematiques,
    filter.frais,
    filter.publics,
    filter.recherchePublic,
    filter.modesAccueil,
    filter.types,
    filter.typesStructure,
    filter.dispositifs,
    filter.scoreQualiteMinimum,
    filter.communes,
    filter.departements,
  ];
}

@Injectable()
export class ServicesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async count(filter: ServicesFilter): Promise<number> {
    const [row]: { total: number }[] = await this.dataSource.query(COUNT_SERVICES, [
      ...parametersOf(filter),
    ]);
    return row?.total ?? 0;
  }

  async listWithin({ communes, departements }: PlaceFilter): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(LIST_WITHIN, [
      communes,
      departements,
    ]);
    return rows.map(({ id }) => id);
  }

  async listOfTerritory({ communes, departements }: TerritoryFilter): Promise<string[]> {
    const parameters = [communes, departements];
    const rows: { id: string }[] = await this.dataSource.query(LIST_OF_TERRITORY, parameters);
    return rows.map(({ id }) => id);
  }

  listDirectoryLines(ids: readonly string[]): Promise<DirectoryLine[]> {
    return this.dataSource.query(DIRECTORY_LINES, [ids]);
  }

  list(filter: ServicesFilter, { page, size }: PageRequest): Promise<ListedService[]> {
    const parameters = [...parametersOf(filter), size, (page - 1) * size];
    return this.dataSource.query(LIST_SERVICES, parameters);
  }
}
