import { Injectable } from '@nestjs/common';
import type { Manager } from '../database/transactions.js';

const FIND_LAST_IMPORT = `
SELECT to_char(max(commence_le) AT TIME ZONE 'Europe/Paris', 'DD/MM/YYYY') AS le
FROM import
WHERE sha256 = $1 AND source = $2`;

const RECORD_IMPORT = `
INSERT INTO import (source, fichier, sha256, format, fini_le, rapport)
VALUES ($1, $2, $3, $4, now(), $5)`;

const EXISTING_STRUCTURES = `
SELECT id
FROM structure
WHERE id = ANY ($1) AND supprimee_le IS NULL`;

const KNOWN_IDS = `
SELECT id FROM structure WHERE id = ANY ($1)
UNION ALL
SELECT id FROM service WHERE id = ANY ($1)`;

const EXISTING_SOURCES = `
SELECT slug
FROM source
WHERE slug = ANY ($1)`;

const KNOWN_STRUCTURES = `
SELECT id, date_maj, type_structure, reseaux_porteurs
FROM structure
WHERE id = ANY ($1)`;

const SERVICE_DATES = `
SELECT id, date_maj
FROM service
WHERE id = ANY ($1)`;

type DatedRow = { readonly id: string; readonly date_maj: string };

/** What the base knows of a structure that a poorer list must not make it forget. */
export type KnownStructure = DatedRow & {
  readonly type_structure: string | null;
  readonly reseaux_porteurs: readonly string[] | null;
};

export type ImportRecord = {
  readonly source: string;
  readonly fichier: string;
  readonly sha256: string;
  readonly format: string;
  readonly rapport: object;
};

const datesById = (rows: readonly DatedRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row.id, row.date_maj]));

@Injectable()
export class ImportRepository {
  async findLastImport(manager: Manager, sha256: string, source: string): Promise<string | null> {
    const rows = await manager.query<{ le: string | null }[]>(FIND_LAST_IMPORT, [sha256, source]);
    return rows[0]?.le ?? null;
  }

  async record(
    manager: Manager,
    { source, fichier, sha256, format, rapport }: ImportRecord,
  ): Promise<void> {
    await manager.query(RECORD_IMPORT, [source, fichier, sha256, format, JSON.stringify(rapport)]);
  }

  async existingStructures(manager: Manager, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ id: string }[]>(EXISTING_STRUCTURES, [ids]);
    return new Set(rows.map((row) => row.id));
  }

  /** Which of these ids a structure or a service has, withdrawn ones included. */
  async knownIds(manager: Manager, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await manager.query<{ id: string }[]>(KNOWN_IDS, [ids]);
    return new Set(rows.map((row) => row.id));
  }

  async existingSources(manager: Manager, slugs: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ slug: string }[]>(EXISTING_SOURCES, [slugs]);
    return new Set(rows.map((row) => row.slug));
  }

  async knownStructures(
    manager: Manager,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, KnownStructure>> {
    const rows = await manager.query<KnownStructure[]>(KNOWN_STRUCTURES, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  async serviceDates(
    manager: Manager,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    return datesById(await manager.query<DatedRow[]>(SERVICE_DATES, [ids]));
  }
}
