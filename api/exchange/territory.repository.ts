import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../database/transactions.js';

const STRUCTURES = `
SELECT id AS cle, code_insee, departement_code
FROM structure
WHERE id = ANY ($1)`;

const SERVICES = `
SELECT id AS cle, code_insee, departement_code
FROM structure
WHERE id = ANY ($2)
UNION ALL
SELECT 'service ' || s.id, st.code_insee, st.departement_code
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE s.id = ANY ($1)`;

const COMMUNES = `
SELECT commune_code AS code
FROM territoire_commune
WHERE territoire_id = ANY ($1)`;

/** Where a sheet that the base knows stands. */
export type Standing = {
  readonly cle: string;
  readonly code_insee: string | null;
  readonly departement_code: string | null;
};

@Injectable()
export class TerritoryRepository {
  constructor(private readonly dataSource: DataSource) {}

  standingOfStructures(manager: Manager, ids: readonly string[]): Promise<Standing[]> {
    return manager.query<Standing[]>(STRUCTURES, [ids]);
  }

  /** Of the structures of these services, and of those that hold them today (`service <id>`). */
  standingOfServices(
    manager: Manager,
    ids: readonly string[],
    structureIds: readonly string[],
  ): Promise<Standing[]> {
    return manager.query<Standing[]>(SERVICES, [ids, structureIds]);
  }

  async communesOf(territoires: readonly string[]): Promise<ReadonlySet<string>> {
    if (territoires.length === 0) return new Set();
    const rows = await this.dataSource.query<{ code: string }[]>(COMMUNES, [territoires]);
    return new Set(rows.map(({ code }) => code));
  }
}
