import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { AreaGeometry, Contour, Maille } from './contour.js';

// Repaired on the way in: an overlay on an invalid polygon hangs the embedded database.
const UPSERT = `
WITH given AS (
  SELECT code, nom, ST_Force2D(ST_SetSRID(ST_GeomFromGeoJSON(geojson), 4326)) AS geom
  FROM unnest($2::text[], $3::text[], $4::text[]) AS given (code, nom, geojson)
), repaired AS (
  SELECT code, nom, ST_CollectionExtract(ST_MakeValid(geom), 3) AS geom
  FROM given
), joined AS (
  SELECT code, min(nom) AS nom, ST_Multi(ST_CollectionExtract(ST_MakeValid(ST_Union(geom)), 3)) AS geom
  FROM repaired
  WHERE NOT ST_IsEmpty(geom)
  GROUP BY code
)
INSERT INTO contour (maille, code, nom, geom, source)
SELECT $1, code, nom, geom, $5
FROM joined
WHERE NOT ST_IsEmpty(geom)
ON CONFLICT (maille, code) DO UPDATE
SET nom = excluded.nom, geom = excluded.geom, source = excluded.source, maj_le = now()
RETURNING code`;

const STAMP = `
SELECT count(*) AS total, max(maj_le)::text AS last
FROM contour
WHERE maille = $1`;

const READ = `
SELECT code, ST_AsGeoJSON(geom, 5)::json AS geometry, source
FROM contour
WHERE maille = $1
  AND code = ANY ($2::text[])`;

export type StoredContour = {
  readonly code: string;
  readonly geometry: AreaGeometry;
  readonly source: string | null;
};

type ContoursToWrite = {
  readonly maille: Maille;
  readonly source: string | null;
  readonly contours: readonly Contour[];
};

@Injectable()
export class ContoursRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The codes that were written: those whose surface was not empty. */
  async upsert(
    manager: Manager,
    { maille, source, contours }: ContoursToWrite,
  ): Promise<readonly string[]> {
    const rows: { code: string }[] = await manager.query(UPSERT, [
      maille,
      contours.map((contour) => contour.code),
      contours.map((contour) => contour.nom),
      contours.map((contour) => JSON.stringify(contour.geometry)),
      source,
    ]);
    return rows.map((row) => row.code);
  }

  /** Changes with every import. */
  async stampOf(maille: Maille): Promise<string> {
    const [row]: { total: number; last: string | null }[] = await this.dataSource.query(STAMP, [
      maille,
    ]);
    return `${row?.total ?? 0} ${row?.last ?? ''}`;
  }

  read(maille: Maille, codes: readonly string[]): Promise<StoredContour[]> {
    return this.dataSource.query(READ, [maille, codes]);
  }
}
