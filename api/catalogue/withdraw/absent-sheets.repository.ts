import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';

// What a person wrote or confirmed is theirs: its source may forget it, Maillage does not.
const WITHDRAW_SERVICES = `
UPDATE service t
SET supprime_le = now(), empreinte = NULL, maj_le = now()
WHERE t.id = ANY ($1) AND t.supprime_le IS NULL
  AND NOT EXISTS (
    SELECT FROM champ_humain c WHERE c.objet = 'service' AND c.objet_id = t.id
  )
  AND NOT EXISTS (
    SELECT FROM permanence p
    JOIN champ_humain c ON c.objet = 'permanence' AND c.objet_id = p.id
    WHERE p.service_id = t.id
  )
RETURNING t.id`;

const WITHDRAW_STRUCTURES = `
UPDATE structure t
SET supprimee_le = now(), empreinte = NULL, maj_le = now()
WHERE t.id = ANY ($1) AND t.supprimee_le IS NULL
  AND NOT EXISTS (
    SELECT FROM champ_humain c WHERE c.objet = 'structure' AND c.objet_id = t.id
  )
  AND NOT EXISTS (
    SELECT FROM service s WHERE s.structure_id = t.id AND s.supprime_le IS NULL
  )
RETURNING t.id`;

const GONE_SERVICES = `SELECT id FROM service WHERE id = ANY ($1) AND supprime_le IS NOT NULL`;

const GONE_STRUCTURES = `SELECT id FROM structure WHERE id = ANY ($1) AND supprimee_le IS NOT NULL`;

type Objet = 'structure' | 'service';

const WITHDRAW = { structure: WITHDRAW_STRUCTURES, service: WITHDRAW_SERVICES } as const;
const GONE = { structure: GONE_STRUCTURES, service: GONE_SERVICES } as const;

@Injectable()
export class AbsentSheetsRepository {
  async withdraw(
    manager: Manager,
    objet: Objet,
    ids: readonly string[],
  ): Promise<readonly string[]> {
    const [rows] = await manager.query<[{ id: string }[], number]>(WITHDRAW[objet], [ids]);
    return rows.map(({ id }) => id);
  }

  async gone(manager: Manager, objet: Objet, ids: readonly string[]): Promise<readonly string[]> {
    const rows = await manager.query<{ id: string }[]>(GONE[objet], [ids]);
    return rows.map(({ id }) => id);
  }
}
