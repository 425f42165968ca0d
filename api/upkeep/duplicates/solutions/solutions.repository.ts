import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { SolutionFacts, SolutionsScore } from '../rules/score-solutions.js';

const OF_STRUCTURE = `
SELECT s.id, s.nom, s.dispositif_slug, coalesce(d.acronyme, d.nom) AS dispositif_nom, s.thematiques,
  s.code_insee
FROM service s
LEFT JOIN dispositif d ON d.slug = s.dispositif_slug
WHERE s.structure_id = $1 AND s.supprime_le IS NULL AND s.statut <> 'retire'
ORDER BY s.id`;

// What was said to be two stays two.
const PROPOSE = `
INSERT INTO doublon (objet, a_id, b_id, score, pour, contre, trouve_le)
SELECT 'service', a_id, b_id, score, pour, contre, $2
FROM jsonb_to_recordset($1::jsonb)
  AS i (a_id text, b_id text, score numeric, pour text[], contre text[])
ON CONFLICT (objet, a_id, b_id) DO NOTHING
RETURNING id`;

/** One of two was moved, the other was not. */
const ACROSS = (a: string, b: string): string => `(${a} = ANY ($1)) <> (${b} = ANY ($1))`;

const FORGET = `
DELETE FROM doublon
WHERE objet = 'service' AND statut = 'a_decider' AND ${ACROSS('a_id', 'b_id')}`;

const STANDING = `
SELECT f.id
FROM fusion f
JOIN doublon p ON p.id = f.doublon_id
WHERE p.objet = 'service' AND f.annulee_le IS NULL AND ${ACROSS('f.garde_id', 'f.absorbe_id')}
ORDER BY f.le DESC, f.id`;

const NOT_COMPARED = `
SELECT f.id, f.garde_id AS garde, f.instantane -> 'catalogue' -> 'deplaces' -> 'service' AS moved
FROM fusion f
JOIN doublon p ON p.id = f.doublon_id
WHERE p.objet = 'structure' AND f.annulee_le IS NULL AND NOT f.solutions_comparees
ORDER BY f.le
LIMIT $1`;

const COMPARED = `UPDATE fusion SET solutions_comparees = true WHERE id = $1`;

export type ProposedPair = SolutionsScore & { readonly a_id: string; readonly b_id: string };

/** A merge of two structures, and the services that it moved to the one that was kept. */
export type MovedSolutions = {
  readonly id: string;
  readonly garde: string;
  readonly moved: readonly string[];
};

@Injectable()
export class SolutionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  ofStructure(manager: Manager, structureId: string): Promise<readonly SolutionFacts[]> {
    return manager.query<SolutionFacts[]>(OF_STRUCTURE, [structureId]);
  }

  /** How many of them nobody had been asked about. */
  async propose(manager: Manager, pairs: readonly ProposedPair[], le: Date): Promise<number> {
    if (pairs.length === 0) return 0;
    return (await manager.query<unknown[]>(PROPOSE, [JSON.stringify(pairs), le])).length;
  }

  async forget(manager: Manager, moved: readonly string[]): Promise<void> {
    await manager.query(FORGET, [moved]);
  }

  /** Merges that stand between what was moved and what was not, the latest first. */
  async standing(manager: Manager, moved: readonly string[]): Promise<readonly string[]> {
    const rows = await manager.query<{ id: string }[]>(STANDING, [moved]);
    return rows.map(({ id }) => id);
  }

  notCompared(most: number): Promise<readonly MovedSolutions[]> {
    return this.dataSource.query<MovedSolutions[]>(NOT_COMPARED, [most]);
  }

  async compared(manager: Manager, fusionId: string): Promise<void> {
    await manager.query(COMPARED, [fusionId]);
  }
}
