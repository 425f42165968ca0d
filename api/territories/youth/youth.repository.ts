import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

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
}
