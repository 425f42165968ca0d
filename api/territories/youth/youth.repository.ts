import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { YouthRow } from './gather-youth.js';

export type StoredYouth = {
  readonly code: string;
  readonly jeunes: number;
  readonly marge: number | null;
  readonly annee: number;
  readonly source: string;
};

const STAMP = `
SELECT count(*) || ' ' || coalesce(max(maj_le)::text, '') AS stamp
FROM jeunesse_commune`;

const READ = `
SELECT commune_code AS code, jeunes, marge, annee, source
FROM jeunesse_commune`;

const UPSERT = `
INSERT INTO jeunesse_commune (commune_code, jeunes, marge, annee, source, origine)
SELECT code, jeunes, marge, $4, $5, 'import'
FROM unnest($1::text[], $2::int[], $3::int[]) AS given (code, jeunes, marge)
ON CONFLICT (commune_code) DO UPDATE
SET jeunes = excluded.jeunes, marge = excluded.marge, annee = excluded.annee,
  source = excluded.source, origine = excluded.origine, maj_le = now()`;

@Injectable()
export class YouthRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Changes with every import. */
  async stamp(): Promise<string> {
    const [row]: { stamp: string }[] = await this.dataSource.query(STAMP);
    return row?.stamp ?? '';
  }

  read(): Promise<StoredYouth[]> {
    return this.dataSource.query(READ);
  }

  async upsert(
    manager: Manager,
    rows: readonly YouthRow[],
    { annee, source }: { readonly annee: number; readonly source: string },
  ): Promise<void> {
    await manager.query(UPSERT, [
      rows.map(({ code }) => code),
      rows.map(({ jeunes }) => jeunes),
      rows.map(({ marge }) => marge),
      annee,
      source,
    ]);
  }
}
