import { Injectable } from '@nestjs/common';
import type { Manager } from '../database/transactions.js';
import type { StructureRole } from './structure-role.js';

const HELD = `
SELECT compte_id, structure_id, fonction, accorde_le::text AS accorde_le
FROM role_compte
WHERE structure_id = ANY ($1)
ORDER BY structure_id, compte_id`;

// Who lost the role since does not get it back; who had it already keeps it.
const GIVE_BACK = `
WITH moved AS (
  SELECT i.* FROM jsonb_to_recordset($1::jsonb)
    AS i (compte_id uuid, fonction text, accorde_le timestamptz)
  JOIN role_compte r ON r.compte_id = i.compte_id AND r.structure_id = $3
)
INSERT INTO role_compte (compte_id, cle, role, structure_id, fonction, accorde_le)
SELECT compte_id, 'partenaire:' || $2, 'partenaire', $2, fonction, accorde_le
FROM moved
ON CONFLICT (compte_id, cle) DO NOTHING`;

const TAKE = `
DELETE FROM role_compte
WHERE structure_id = $1 AND compte_id = ANY ($2::uuid[]) AND compte_id <> ALL ($3::uuid[])`;

@Injectable()
export class StructureRolesRepository {
  held(manager: Manager, structureIds: readonly string[]): Promise<readonly StructureRole[]> {
    return manager.query<StructureRole[]>(HELD, [structureIds]);
  }

  async giveBack(
    manager: Manager,
    roles: readonly StructureRole[],
    to: string,
    from: string,
  ): Promise<void> {
    await manager.query(GIVE_BACK, [JSON.stringify(roles), to, from]);
  }

  async take(
    manager: Manager,
    structureId: string,
    compteIds: readonly string[],
    except: readonly string[],
  ): Promise<void> {
    await manager.query(TAKE, [structureId, compteIds, except]);
  }
}
