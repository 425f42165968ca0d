import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Confirmation } from '../../../catalogue/freshness.js';
import type { Manager } from '../../../database/transactions.js';

const SERVICES = `
SELECT s.id
FROM service s
WHERE s.structure_id = $1 AND s.statut = 'publie' AND s.supprime_le IS NULL
ORDER BY s.nom, s.id`;

const PERMANENCES = `
SELECT p.id, p.service_id, l.nom AS lieu, p.rrule, p.debut, p.fin,
  to_char(p.heure_debut, 'HH24:MI') AS heure_debut, to_char(p.heure_fin, 'HH24:MI') AS heure_fin,
  p.dates_exclues, p.dates_ajoutees, p.jours_feries, p.vacances_scolaires, p.zone_scolaire
FROM permanence p
JOIN lieu l ON l.id = p.lieu_id
WHERE p.service_id = ANY ($1::text[])
ORDER BY p.service_id, l.nom, p.id`;

const CONFIRMATIONS = `
SELECT c.service_id, c.famille, c.par, c.methode, to_json(c.confirmee_le) #>> '{}' AS confirmee_le
FROM confirmation c
WHERE c.structure_id = $1 OR c.service_id = ANY ($2::text[])`;

export type PermanenceRow = {
  readonly id: string;
  readonly service_id: string;
  readonly lieu: string;
  readonly rrule: string | null;
  readonly debut: string | null;
  readonly fin: string | null;
  readonly heure_debut: string | null;
  readonly heure_fin: string | null;
  readonly dates_exclues: readonly string[];
  readonly dates_ajoutees: readonly string[];
  readonly jours_feries: 'exclus' | 'inclus';
  readonly vacances_scolaires: 'inclues' | 'exclues' | 'seulement';
  readonly zone_scolaire: string | null;
};

/** Of the structure itself when it names no service. */
export type ConfirmationRow = Confirmation & { readonly service_id: string | null };

@Injectable()
export class FactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The ids of what a structure offers to everybody. */
  async services(
    structureId: string,
    manager: Manager = this.dataSource.manager,
  ): Promise<readonly string[]> {
    const rows = await manager.query<{ id: string }[]>(SERVICES, [structureId]);
    return rows.map(({ id }) => id);
  }

  permanences(
    serviceIds: readonly string[],
    manager: Manager = this.dataSource.manager,
  ): Promise<PermanenceRow[]> {
    return manager.query<PermanenceRow[]>(PERMANENCES, [serviceIds]);
  }

  confirmations(
    structureId: string,
    serviceIds: readonly string[],
    manager: Manager = this.dataSource.manager,
  ): Promise<ConfirmationRow[]> {
    return manager.query<ConfirmationRow[]>(CONFIRMATIONS, [structureId, serviceIds]);
  }
}
