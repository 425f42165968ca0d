import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TerritoryRows } from './territories-snapshot.js';

// One row: thousands of small ones take three times as long to cross the wire.
const EVERY_TERRITORY = `
SELECT
  (SELECT json_agg(json_build_array(
     code, nom, departement_code, region_code, arrondissement_code, epci_siren, population,
     codes_postaux, zone_emploi, zrr_2022, ST_Y(centre), ST_X(centre), centre_approximatif
   ) ORDER BY code) FROM commune) AS communes,
  (SELECT json_agg(json_build_array(code, nom, commune_code) ORDER BY code)
   FROM commune_ancienne) AS anciennes,
  (SELECT json_agg(json_build_array(code, nom) ORDER BY code) FROM region) AS regions,
  (SELECT json_agg(json_build_array(code, nom, region_code) ORDER BY code)
   FROM departement) AS departements,
  (SELECT json_agg(json_build_array(code, nom, departement_code) ORDER BY code)
   FROM arrondissement) AS arrondissements,
  (SELECT json_agg(json_build_array(siren, nom, type, population) ORDER BY siren)
   FROM epci) AS epci`;

@Injectable()
export class TerritoriesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async readEverything(): Promise<TerritoryRows> {
    const [rows]: [TerritoryRows] = await this.dataSource.query(EVERY_TERRITORY);
    return rows;
  }
}
