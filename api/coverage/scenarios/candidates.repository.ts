import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const FIND_FRANCE_SERVICES = `
SELECT id, nom, code_insee AS commune, ST_Y(point) AS latitude, ST_X(point) AS longitude
FROM structure
WHERE supprimee_le IS NULL
  AND point IS NOT NULL
  AND (type_structure = 'france_services' OR 'france-service' = ANY (reseaux_porteurs))
  AND ST_Y(point) BETWEEN $1 AND $2
  AND ST_X(point) BETWEEN $3 AND $4
ORDER BY id`;

export type FranceServices = {
  readonly id: string;
  readonly nom: string;
  readonly commune: string | null;
  readonly latitude: number;
  readonly longitude: number;
};

type Box = {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
};

/** Reads the catalogue only. */
@Injectable()
export class CandidatesRepository {
  constructor(private readonly dataSource: DataSource) {}

  findFranceServices({ south, north, west, east }: Box): Promise<FranceServices[]> {
    return this.dataSource.query<FranceServices[]>(FIND_FRANCE_SERVICES, [
      south,
      north,
      west,
      east,
    ]);
  }
}
