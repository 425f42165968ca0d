import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Manager } from '../../database/transactions.js';
import type { DemandRow } from './sum-demand.js';

// What counsellors report is kept by the catalogue, one row a report.
const READ = `
SELECT commune_code AS commune, besoin, mois::text AS mois, 'recherche' AS nature, cause AS motif,
  nombre
FROM recherche_sans_resultat
WHERE commune_code = ANY ($1::text[])
  AND mois BETWEEN $2::date AND $3::date
UNION ALL
SELECT commune_code, besoin, mois::text, 'signalement', coalesce(motif, 'non_precise'), count(*)::int
FROM besoin_non_couvert
WHERE commune_code = ANY ($1::text[])
  AND mois BETWEEN $2::date AND $3::date
GROUP BY commune_code, besoin, mois, coalesce(motif, 'non_precise')`;

const ADD = `
INSERT INTO recherche_sans_resultat AS kept (commune_code, besoin, mois, cause, nombre)
SELECT commune, besoin, mois, cause, sum(nombre)
FROM unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::int[])
  AS given (commune, besoin, mois, cause, nombre)
GROUP BY commune, besoin, mois, cause
ORDER BY commune, besoin, mois, cause
ON CONFLICT (commune_code, besoin, mois, cause) DO UPDATE
SET nombre = kept.nombre + excluded.nombre`;

export type SearchCount = {
  readonly commune: string;
  readonly besoin: string;
  readonly cause: string;
  readonly mois: string;
  readonly nombre: number;
};

@Injectable()
export class DemandRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Months are first days, both included. */
  read(
    communes: readonly string[],
    { first, last }: { readonly first: string; readonly last: string },
  ): Promise<DemandRow[]> {
    return this.dataSource.query(READ, [communes, first, last]);
  }

  async add(manager: Manager, counts: readonly SearchCount[]): Promise<void> {
    await manager.query(ADD, [
      counts.map(({ commune }) => commune),
      counts.map(({ besoin }) => besoin),
      counts.map(({ mois }) => mois),
      counts.map(({ cause }) => cause),
      counts.map(({ nombre }) => nombre),
    ]);
  }
}
