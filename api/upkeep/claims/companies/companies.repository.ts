import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Company } from './company.js';

const FIND = `
SELECT reponse
FROM entreprise_consultee
WHERE siret = $1 AND obtenue_le > $2`;

const KEEP = `
INSERT INTO entreprise_consultee (siret, reponse, obtenue_le)
VALUES ($1, $2, $3)
ON CONFLICT (siret) DO UPDATE
SET reponse = excluded.reponse, obtenue_le = excluded.obtenue_le`;

const FORGET = `
DELETE FROM entreprise_consultee
WHERE obtenue_le <= $1`;

@Injectable()
export class CompaniesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findSince(siret: string, since: Date): Promise<Company | null> {
    const [row] = await this.dataSource.query<{ reponse: Company }[]>(FIND, [siret, since]);
    return row?.reponse ?? null;
  }

  /** Keeps an answer, and forgets those older than `since`. */
  async keep(company: Company, now: Date, since: Date): Promise<void> {
    await this.dataSource.query(FORGET, [since]);
    await this.dataSource.query(KEEP, [company.siret, JSON.stringify(company), now]);
  }
}
