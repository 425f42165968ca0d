import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Dispositif, Relation } from './dispositif.js';

export type ReferenceRows = {
  readonly dispositifs: readonly Dispositif[];
  readonly relations: readonly Relation[];
};

const EVERY_DISPOSITIF = `
SELECT
  d.slug, d.nom, d.acronyme, d.famille, d.description, d.statut, d.ferme_depuis, d.hebergement,
  d.liste_cej, d.heures_semaine_min, d.heures_semaine_max, d.duree, d.entree, d.ou, d.thematiques,
  d.montants, d.faits, d.sources,
  coalesce(
    (SELECT jsonb_agg(r.regle ORDER BY r.rang)
     FROM dispositif_regle r
     WHERE r.dispositif_slug = d.slug),
    '[]'
  ) AS regles
FROM dispositif d
ORDER BY d.nom COLLATE "C", d.slug`;

const EVERY_RELATION = `
SELECT relation
FROM dispositif_relation
ORDER BY id COLLATE "C"`;

@Injectable()
export class DispositifsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async readEverything(): Promise<ReferenceRows> {
    const dispositifs: Dispositif[] = await this.dataSource.query(EVERY_DISPOSITIF);
    const rows: { relation: Relation }[] = await this.dataSource.query(EVERY_RELATION);
    return { dispositifs, relations: rows.map(({ relation }) => relation) };
  }
}
