import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { AreaGeometry } from '../contours/contour.js';
import type { FrrClassement } from './read-frr-table.js';

const CLEAR_FRR = `DELETE FROM commune_frr`;

const ADD_FRR = `
INSERT INTO commune_frr (commune_code, classement, source)
SELECT code, classement, $3
FROM unnest($1::text[], $2::text[]) AS given (code, classement)`;

const CLEAR_QPV = `DELETE FROM qpv`;

// Repaired on the way in: an overlay on an invalid polygon hangs the embedded database.
const ADD_QPV = `
WITH given AS (
  SELECT code, nom, communes,
    ST_Force2D(ST_SetSRID(ST_GeomFromGeoJSON(geojson), 4326)) AS geom
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
    AS given (code, nom, communes, geojson)
), repaired AS (
  SELECT code, nom, communes,
    ST_Multi(ST_CollectionExtract(ST_MakeValid(geom), 3)) AS geom
  FROM given
)
INSERT INTO qpv (code, nom, communes, geom, source)
SELECT code, nom, string_to_array(communes, ' '), geom, $5
FROM repaired
WHERE NOT ST_IsEmpty(geom)
RETURNING code`;

const READ_FRR = `
SELECT commune_code AS commune, classement
FROM commune_frr
WHERE commune_code = ANY ($1::text[])`;

const READ_QPV = `
SELECT code, nom, communes,
  CASE WHEN $2 THEN ST_AsGeoJSON(geom, 5)::json END AS geometry
FROM qpv
WHERE communes && $1::text[]
ORDER BY code`;

const SOURCES = `
SELECT
  (SELECT coalesce(source, 'liste importée') FROM commune_frr LIMIT 1) AS frr,
  (SELECT coalesce(source, 'contours importés') FROM qpv LIMIT 1) AS qpv`;

export type QpvToWrite = {
  readonly code: string;
  readonly nom: string | null;
  readonly communes: readonly string[];
  readonly geometry: AreaGeometry;
};

export type StoredFrr = {
  readonly commune: string;
  readonly classement: FrrClassement;
};

export type StoredQpv = Omit<QpvToWrite, 'geometry'> & {
  /** Null unless it was asked for. */
  readonly geometry: AreaGeometry | null;
};

@Injectable()
export class LayersRepository {
  constructor(private readonly dataSource: DataSource) {}

  async replaceFrr(
    manager: Manager,
    classements: ReadonlyMap<string, FrrClassement>,
    source: string | null,
  ): Promise<void> {
    await manager.query(CLEAR_FRR);
    await manager.query(ADD_FRR, [[...classements.keys()], [...classements.values()], source]);
  }

  /** The codes that were written: those whose surface was not empty. */
  async replaceQpv(
    manager: Manager,
    areas: readonly QpvToWrite[],
    source: string | null,
  ): Promise<ReadonlySet<string>> {
    await manager.query(CLEAR_QPV);
    const rows: { code: string }[] = await manager.query(ADD_QPV, [
      areas.map(({ code }) => code),
      areas.map(({ nom }) => nom),
      areas.map(({ communes }) => communes.join(' ')),
      areas.map(({ geometry }) => JSON.stringify(geometry)),
      source,
    ]);
    return new Set(rows.map(({ code }) => code));
  }

  /** Where each layer comes from; null while it was not imported. */
  async sources(): Promise<{ readonly frr: string | null; readonly qpv: string | null }> {
    const [row]: { frr: string | null; qpv: string | null }[] =
      await this.dataSource.query(SOURCES);
    return row ?? { frr: null, qpv: null };
  }

  readFrr(communes: readonly string[]): Promise<StoredFrr[]> {
    return this.dataSource.query(READ_FRR, [communes]);
  }

  readQpv(
    communes: readonly string[],
    { withGeometry }: { readonly withGeometry: boolean },
  ): Promise<StoredQpv[]> {
    return this.dataSource.query(READ_QPV, [communes, withGeometry]);
  }
}
