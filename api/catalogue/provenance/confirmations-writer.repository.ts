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

const WITHDRAW = `
WITH reprise AS (
  DELETE FROM confirmation
  WHERE service_id = $1 AND compte_id = $2 AND confirmee_le = $3::timestamptz
  RETURNING famille
)
SELECT famille FROM reprise`;

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

  /** The families that somebody confirmed at that instant, and that are no longer. */
  async withdraw(
    manager: Manager,
    serviceId: string,
    { compte_id, le }: { readonly compte_id: string; readonly le: string },
  ): Promise<readonly string[]> {
    const rows = await manager.query<{ famille: string }[]>(WITHDRAW, [serviceId, compte_id, le]);
    return rows.map(({ famille }) => famille);
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
