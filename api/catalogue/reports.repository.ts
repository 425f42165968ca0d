import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isShownStructure } from './catalogue-columns.js';
import type { BesoinAnswer } from './reports.schema.js';

const INSERT_SIGNALEMENT = `
INSERT INTO signalement (service_id, structure_id, motif, champ, valeur, message)
SELECT s.id, st.id, $3, $4, $5, $6
FROM (SELECT $1::text AS service_id, $2::text AS structure_id) asked
LEFT JOIN service s ON s.id = asked.service_id AND s.supprime_le IS NULL AND s.statut = 'publie'
LEFT JOIN structure st ON st.id = asked.structure_id AND ${isShownStructure('st')}
WHERE s.id IS NOT NULL OR st.id IS NOT NULL
RETURNING id, cree_le::text AS cree_le`;

const INSERT_BESOIN = `
INSERT INTO besoin_non_couvert (commune_code, besoin, motif, mois)
VALUES ($1, $2, $3, date_trunc('month', $4::date)::date)
RETURNING commune_code AS code_commune, besoin, motif, mois`;

export type SignalementRow = {
  readonly serviceId: string | null;
  readonly structureId: string | null;
  readonly motif: string;
  readonly champ: string | null;
  readonly valeur: string | null;
  readonly message: string | null;
};

export type BesoinRow = {
  readonly communeCode: string;
  readonly besoin: string;
  readonly motif: string | null;
  readonly today: string;
};

@Injectable()
export class ReportsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when there is no such service or structure. */
  async insertSignalement(
    row: SignalementRow,
  ): Promise<{ readonly id: string; readonly cree_le: string } | null> {
    const { serviceId, structureId, motif, champ, valeur, message } = row;
    const [inserted]: { id: string; cree_le: string }[] = await this.dataSource.query(
      INSERT_SIGNALEMENT,
      [serviceId, structureId, motif, champ, valeur, message],
    );
    return inserted ?? null;
  }

  async insertBesoin(row: BesoinRow): Promise<BesoinAnswer> {
    const { communeCode, besoin, motif, today } = row;
    const [inserted]: [BesoinAnswer] = await this.dataSource.query(INSERT_BESOIN, [
      communeCode,
      besoin,
      motif,
      today,
    ]);
    return inserted;
  }
}
