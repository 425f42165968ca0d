import { Injectable } from '@nestjs/common';
import type { Manager } from '../../../database/transactions.js';

const KEEP = `
INSERT INTO confirmation_recente (compte_id, service_id, confirmee_le, a_confirmer)
VALUES ($1, $2, $3, $4)
RETURNING id`;

const TAKE = `
WITH reprise AS (
  DELETE FROM confirmation_recente
  WHERE id = $1 AND service_id = $2 AND compte_id = $3 AND confirmee_le > $4
  RETURNING confirmee_le, a_confirmer
)
SELECT to_json(confirmee_le) #>> '{}' AS confirmee_le, a_confirmer FROM reprise`;

const FORGET = `
DELETE FROM confirmation_recente
WHERE confirmee_le < $1`;

export type RecentConfirmation = {
  readonly compteId: string;
  readonly serviceId: string;
  /** An instant, ISO 8601. */
  readonly confirmeeLe: string;
  /** The doubts that the confirmation removes. */
  readonly aConfirmer: readonly string[];
};

export type TakenBack = { readonly confirmee_le: string; readonly a_confirmer: readonly string[] };

@Injectable()
export class SaidByRepository {
  async keep(manager: Manager, recent: RecentConfirmation): Promise<string> {
    const { compteId, serviceId, confirmeeLe, aConfirmer } = recent;
    const values = [compteId, serviceId, confirmeeLe, aConfirmer];
    const [row]: [{ id: string }] = await manager.query(KEEP, values);
    return row.id;
  }

  /** Null when it is not theirs, was taken back before, or is older than that. */
  async take(
    manager: Manager,
    { id, serviceId, compteId }: Record<'id' | 'serviceId' | 'compteId', string>,
    after: Date,
  ): Promise<TakenBack | null> {
    const [row] = await manager.query<TakenBack[]>(TAKE, [id, serviceId, compteId, after]);
    return row ?? null;
  }

  async forget(manager: Manager, before: Date): Promise<void> {
    await manager.query(FORGET, [before]);
  }
}
