import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Confirmation } from '../../../catalogue/freshness.js';

// Whoever neither holds an account nor ever answered is written to by campaigns, which somebody launches.
const SHEETS = `
WITH suivie AS (
  SELECT structure_id FROM role_compte WHERE structure_id IS NOT NULL
  UNION
  SELECT l.structure_id
  FROM lien_confirmation l
  JOIN demande_confirmation q ON q.id = l.demande_id
  WHERE q.repondue_le IS NOT NULL
)
SELECT st.id AS structure_id,
  COALESCE((
    SELECT json_agg(json_build_object('famille', c.famille, 'par', c.par, 'methode', c.methode,
      'confirmee_le', c.confirmee_le))
    FROM confirmation c
    WHERE c.service_id = s.id OR c.structure_id = st.id
  ), '[]'::json) AS confirmations
FROM suivie
JOIN structure st ON st.id = suivie.structure_id
LEFT JOIN service s ON s.structure_id = st.id AND s.statut = 'publie' AND s.supprime_le IS NULL
WHERE st.statut = 'publie' AND st.supprimee_le IS NULL`;

export type FollowedSheet = {
  readonly structure_id: string;
  readonly confirmations: readonly Confirmation[];
};

@Injectable()
export class RemindersRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The public sheets of those who hold an account, or who answered once. */
  sheets(): Promise<FollowedSheet[]> {
    return this.dataSource.query<FollowedSheet[]>(SHEETS);
  }
}
