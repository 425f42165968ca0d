import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import { HAS_MANAGER } from '../joining/has-manager.repository.js';
import type { Viewer } from '../requests/claims.repository.js';
import { IN_TERRITORIES, STRUCTURE_PLACE } from '../requests/within-territories.repository.js';

const MARK = `
INSERT INTO structure_sans_responsable (structure_id, depuis)
VALUES ($1, $2)
ON CONFLICT (structure_id) DO NOTHING`;

const CLEAR = `DELETE FROM structure_sans_responsable WHERE structure_id = $1`;

const TAKE_OVER = `
INSERT INTO structure_sans_responsable (structure_id, depuis, reprise_le, reprise_par)
VALUES ($1, $2, $2, $3)
ON CONFLICT (structure_id) DO UPDATE
SET reprise_le = excluded.reprise_le, reprise_par = excluded.reprise_par`;

const STATE = `
to_json(m.depuis) #>> '{}' AS depuis, to_json(m.reprise_le) #>> '{}' AS reprise_le,
(SELECT taker.nom FROM compte taker WHERE taker.id = m.reprise_par) AS reprise_par`;

const FIND = `
SELECT ${STATE}
FROM structure st
LEFT JOIN structure_sans_responsable m ON m.structure_id = st.id
WHERE st.id = $1 AND NOT ${HAS_MANAGER}`;

// Those that somebody left, and those whose people's accounts were suspended or changed since.
const LIST = `
SELECT st.id, st.nom, st.commune, ${STATE},
  (SELECT count(*) FROM role_compte p WHERE p.structure_id = st.id AND p.fonction = 'editeur') AS editeurs,
  (SELECT count(*) FROM revendication r
   WHERE r.structure_id = st.id AND r.statut = 'en_attente') AS demandes
FROM structure st
LEFT JOIN structure_sans_responsable m ON m.structure_id = st.id
${STRUCTURE_PLACE}
WHERE st.supprimee_le IS NULL AND st.statut = 'publie' AND NOT ${HAS_MANAGER}
  AND (m.structure_id IS NOT NULL OR EXISTS (
    SELECT FROM role_compte p WHERE p.structure_id = st.id AND p.fonction <> 'candidat'))
  AND ${IN_TERRITORIES('$1', '$2', '$3')}
ORDER BY m.reprise_le IS NOT NULL, m.depuis NULLS FIRST, st.id
LIMIT 500`;

export type ManagerlessState = {
  /** Null when it is known by the accounts alone. */
  readonly depuis: string | null;
  readonly reprise_le: string | null;
  readonly reprise_par: string | null;
};

export type ManagerlessStructure = ManagerlessState & {
  readonly id: string;
  readonly nom: string;
  readonly commune: string | null;
  readonly editeurs: number;
  readonly demandes: number;
};

/** The structures that nobody answers for any more. */
@Injectable()
export class ManagerlessRepository {
  constructor(private readonly dataSource: DataSource) {}

  async mark(manager: Manager, structureId: string, now: Date): Promise<void> {
    await manager.query(MARK, [structureId, now]);
  }

  async clear(manager: Manager, structureId: string): Promise<void> {
    await manager.query(CLEAR, [structureId]);
  }

  async takeOver(
    manager: Manager,
    { structureId, compteId, now }: { structureId: string; compteId: string; now: Date },
  ): Promise<void> {
    await manager.query(TAKE_OVER, [structureId, now, compteId]);
  }

  /** Null when somebody answers for it. */
  async find(
    structureId: string,
    manager: Manager = this.dataSource.manager,
  ): Promise<ManagerlessState | null> {
    const [row] = await manager.query<ManagerlessState[]>(FIND, [structureId]);
    return row ?? null;
  }

  list({ everywhere, territories }: Viewer): Promise<ManagerlessStructure[]> {
    return this.dataSource.query<ManagerlessStructure[]>(LIST, [
      everywhere,
      territories.map(({ maille }) => maille),
      territories.map(({ code }) => code),
    ]);
  }
}
