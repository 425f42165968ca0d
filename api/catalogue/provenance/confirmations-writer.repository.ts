import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';

const CONFIRM = `
INSERT INTO confirmation (service_id, structure_id, famille, par, methode, compte_id, confirmee_le)
SELECT $1, $2, famille, $4, $5, $6, $7::timestamptz
FROM unnest($3::text[]) AS famille`;

const UNDOUBT = (objet: 'structure' | 'service'): string => `
UPDATE ${objet} SET a_confirmer = array(
  SELECT champ FROM unnest(a_confirmer) AS champ WHERE champ <> ALL ($2::text[])
)
WHERE id = $1 AND a_confirmer && $2::text[]`;

export type ConfirmedFact = {
  readonly service_id: string | null;
  readonly structure_id: string | null;
  readonly familles: readonly string[];
  readonly par: string;
  readonly methode: string;
  readonly compte_id: string | null;
  /** An instant, ISO 8601. */
  readonly le: string;
};

@Injectable()
export class ConfirmationsWriterRepository {
  async confirm(manager: Manager, fact: ConfirmedFact): Promise<void> {
    const { service_id, structure_id, familles, par, methode, compte_id, le } = fact;
    await manager.query(CONFIRM, [service_id, structure_id, familles, par, methode, compte_id, le]);
  }

  /** What was confirmed is no longer to be confirmed. */
  async removeDoubts(
    manager: Manager,
    objet: 'structure' | 'service',
    id: string,
    champs: readonly string[],
  ): Promise<void> {
    await manager.query(UNDOUBT(objet), [id, champs]);
  }
}
