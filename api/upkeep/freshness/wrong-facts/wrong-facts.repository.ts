import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../../database/transactions.js';
import type { Rythme } from '../reminders/rythme.js';

// Nobody is told what they said themselves, nor twice.
const UNTOLD = `
SELECT c.id AS compte_id, c.courriel, coalesce(d.rythme, 'trimestriel') AS rythme,
  (SELECT max(dit.dit_le) FROM fait_faux_dit dit WHERE dit.destinataire_id = d.id) AS dernier,
  n.id AS suite_id, st.nom AS structure_nom,
  CASE n.objet WHEN 'service' THEN s.nom ELSE st.nom END AS nom, n.famille, n.message
FROM suite_a_donner n
JOIN structure st ON st.id = n.structure_id AND st.supprimee_le IS NULL
JOIN role_compte r ON r.structure_id = n.structure_id AND r.fonction = 'responsable'
JOIN compte c ON c.id = r.compte_id AND c.supprime_le IS NULL AND c.suspendu_le IS NULL
LEFT JOIN service s ON n.objet = 'service' AND s.id = n.objet_id
LEFT JOIN destinataire d ON d.courriel = c.courriel
WHERE n.nature = 'fait_faux' AND n.close_le IS NULL
  AND n.courriel IS DISTINCT FROM c.courriel
  AND d.rebond_le IS NULL
  AND NOT EXISTS (
    SELECT FROM fait_faux_dit dit WHERE dit.suite_id = n.id AND dit.destinataire_id = d.id)
ORDER BY c.courriel, st.nom, n.ouverte_le, n.id`;

const TOLD = `
INSERT INTO fait_faux_dit (suite_id, destinataire_id, dit_le)
SELECT suite_id, $2, $3
FROM unnest($1::uuid[]) AS suite_id
ON CONFLICT DO NOTHING`;

export type UntoldFact = {
  readonly compte_id: string;
  readonly courriel: string;
  readonly rythme: Rythme;
  /** When such a mail was last written to them. */
  readonly dernier: Date | null;
  readonly suite_id: string;
  readonly structure_nom: string;
  readonly nom: string;
  readonly famille: string | null;
  readonly message: string | null;
};

@Injectable()
export class WrongFactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What was said to be wrong, with each of those who answer for it and do not know yet. */
  untold(): Promise<UntoldFact[]> {
    return this.dataSource.query<UntoldFact[]>(UNTOLD);
  }

  async told(
    manager: Manager,
    suiteIds: readonly string[],
    destinataireId: string,
    now: Date,
  ): Promise<void> {
    await manager.query(TOLD, [suiteIds, destinataireId, now]);
  }
}
