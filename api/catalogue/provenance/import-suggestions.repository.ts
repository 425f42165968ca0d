import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { Objet } from '../edition/sheet.js';

export type ImportSuggestion = {
  readonly id: number;
  readonly objet: Objet;
  readonly objet_id: string;
  readonly structure_id: string | null;
  readonly champ: string;
  readonly actuel: unknown;
  readonly propose: unknown;
  readonly source: string;
  readonly statut: 'ouverte' | 'prise' | 'ecartee';
  /** An instant, ISO 8601: when an import last said something new. */
  readonly vue_le: string;
};

const SUGGESTIONS = `
SELECT id, objet, objet_id, structure_id, champ, actuel, propose, source, statut, vue_le::text AS vue_le
FROM suggestion_import`;

const OPEN = `${SUGGESTIONS}
WHERE statut = 'ouverte' AND ($1::text[] IS NULL OR structure_id = ANY ($1))
ORDER BY id
LIMIT $2`;

const LOCK = `${SUGGESTIONS} WHERE id = $1 AND statut = 'ouverte' FOR UPDATE`;

const SETTLE = `UPDATE suggestion_import SET statut = $2, traitee_le = now() WHERE id = $1`;

@Injectable()
export class ImportSuggestionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  listOpen(structureIds: readonly string[] | null, limit: number): Promise<ImportSuggestion[]> {
    return this.dataSource.query<ImportSuggestion[]>(OPEN, [structureIds, limit]);
  }

  async lock(manager: Manager, id: number): Promise<ImportSuggestion | null> {
    const [suggestion] = await manager.query<ImportSuggestion[]>(LOCK, [id]);
    return suggestion ?? null;
  }

  async settle(manager: Manager, id: number, statut: 'prise' | 'ecartee'): Promise<void> {
    await manager.query(SETTLE, [id, statut]);
  }
}
