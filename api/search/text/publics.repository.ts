import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

// The index service_publics_idx is on this expression.
const MATCHING_PUBLICS = `
SELECT string_agg(id, E'\\x01') AS ids
FROM service
WHERE to_tsvector('maillage'::regconfig, texte_des_publics(publics, publics_precisions))
  @@ websearch_to_tsquery('maillage', $1)
  AND supprime_le IS NULL
  AND statut = 'publie'`;

@Injectable()
export class PublicsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** data·inclusion's `recherche_public`: websearch words on the publics and their precisions. */
  async findMatching(words: string): Promise<string[]> {
    const [row] = await this.dataSource.query<{ ids: string | null }[]>(MATCHING_PUBLICS, [words]);
    return row?.ids?.split('\u0001') ?? [];
  }
}
