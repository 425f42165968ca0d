import type { Manager } from '../../database/transactions.js';
import type { ScoredService } from '../score-qualite.js';

export type ScoredRow = ScoredService & { readonly id: string; readonly score_qualite: number };

const OLD_ONES = `
SELECT id, source, to_char(date_maj, 'YYYY-MM-DD') AS date_maj, adresse, telephone, courriel,
  lien_mobilisation, modes_accueil, modes_mobilisation, mobilisable_par, thematiques, publics,
  description, frais, frais_precisions, score_qualite::float8 AS score_qualite
FROM service
WHERE id > $1 AND date_maj < $2 AND supprime_le IS NULL
ORDER BY id
LIMIT $3`;

const RATE = `
UPDATE service s
SET score_qualite = i.score
FROM unnest($1::text[], $2::float8[]) AS i (id, score)
WHERE s.id = i.id`;

export class QualityAgeingRepository {
  /** In the order of their ids, after this one: those last changed before the day. */
  findOld(
    manager: Manager,
    page: { readonly after: string; readonly before: string; readonly size: number },
  ): Promise<ScoredRow[]> {
    return manager.query<ScoredRow[]>(OLD_ONES, [page.after, page.before, page.size]);
  }

  async rate(manager: Manager, scores: ReadonlyMap<string, number>): Promise<void> {
    await manager.query(RATE, [[...scores.keys()], [...scores.values()]]);
  }
}
