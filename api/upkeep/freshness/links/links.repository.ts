import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { KeptLink } from './kept-link.js';

const ADD = `
INSERT INTO lien_confirmation (jeton_hache, demande_id, structure_id, responsables, expire_le)
VALUES ($1, $2, $3, $4, $5)`;

// What was merged into another structure is confirmed there.
const FIND = `
SELECT st.id AS structure_id, l.responsables, to_json(l.expire_le) #>> '{}' AS expire_le,
  q.id AS demande_id, to_json(q.repondue_le) #>> '{}' AS repondue_le,
  d.id AS destinataire_id, d.courriel, d.rythme
FROM lien_confirmation l
JOIN demande_confirmation q ON q.id = l.demande_id
JOIN destinataire d ON d.id = q.destinataire_id
LEFT JOIN redirection r ON r.objet = 'structure' AND r.ancien_id = l.structure_id
JOIN structure st ON st.id = coalesce(r.nouveau_id, l.structure_id) AND st.supprimee_le IS NULL
WHERE l.jeton_hache = $1`;

const REVOKE_OF = `
UPDATE lien_confirmation
SET expire_le = least(expire_le, $2)
WHERE demande_id = $1`;

const STRUCTURES_OF = `
SELECT structure_id
FROM lien_confirmation
WHERE demande_id = $1
ORDER BY structure_id`;

const FORGET = `
DELETE FROM lien_confirmation
WHERE expire_le < $1`;

export type NewLink = {
  readonly jetonHache: string;
  readonly demandeId: string;
  readonly structureId: string;
  readonly responsables: readonly string[];
  readonly expireLe: Date;
};

@Injectable()
export class LinksRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(manager: Manager, link: NewLink): Promise<void> {
    const { jetonHache, demandeId, structureId, responsables, expireLe } = link;
    await manager.query(ADD, [jetonHache, demandeId, structureId, responsables, expireLe]);
  }

  async find(
    jetonHache: string,
    manager: Manager = this.dataSource.manager,
  ): Promise<KeptLink | null> {
    const [row] = await manager.query<KeptLink[]>(FIND, [jetonHache]);
    return row ?? null;
  }

  /** The links of a mail that nobody will read. */
  async revokeOf(manager: Manager, demandeId: string, now: Date): Promise<void> {
    await manager.query(REVOKE_OF, [demandeId, now]);
  }

  async structuresOf(manager: Manager, demandeId: string): Promise<readonly string[]> {
    const rows = await manager.query<{ structure_id: string }[]>(STRUCTURES_OF, [demandeId]);
    return rows.map(({ structure_id }) => structure_id);
  }

  async forget(manager: Manager, before: Date): Promise<void> {
    await manager.query(FORGET, [before]);
  }
}
