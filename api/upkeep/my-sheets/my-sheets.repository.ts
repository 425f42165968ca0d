import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Permanence } from '../../catalogue/dates/next-occurrences.js';
import type { Confirmation } from '../../catalogue/freshness.js';

const CLOSURES_OF = (column: string, row: string): string => `
coalesce((
  SELECT json_agg(json_build_object('id', f.id, 'du', f.du, 'au', f.au, 'motif', f.motif)
    ORDER BY f.du, f.id)
  FROM fermeture f WHERE f.${column} = ${row}.id AND (f.au IS NULL OR f.au >= $2::date)
), '[]')`;

const CONFIRMATIONS_WHERE = (condition: string): string => `
coalesce((
  SELECT json_agg(json_build_object('famille', c.famille, 'par', c.par, 'methode', c.methode,
    'confirmee_le', c.confirmee_le))
  FROM confirmation c WHERE ${condition}
), '[]')`;

const STRUCTURES = `
SELECT st.id, st.nom, st.version, st.statut, st.commune, st.a_confirmer,
  ${CLOSURES_OF('structure_id', 'st')} AS fermetures,
  ${CONFIRMATIONS_WHERE('c.structure_id = st.id')} AS confirmations
FROM structure st
WHERE st.id = ANY ($1) AND st.supprimee_le IS NULL
ORDER BY st.nom, st.id`;

// A confirmation of the structure holds for all its services.
const SERVICES = `
SELECT s.id, s.structure_id, s.nom, s.version, s.statut, coalesce(s.commune, st.commune) AS commune,
  s.score_qualite, s.a_confirmer, s.places_disponibles, s.places_total,
  ${CLOSURES_OF('service_id', 's')} AS fermetures,
  ${CONFIRMATIONS_WHERE('c.service_id = s.id OR c.structure_id = s.structure_id')} AS confirmations,
  coalesce((
    SELECT json_agg(json_build_object('id', p.id, 'version', p.version, 'lieu', l.nom,
      'rrule', p.rrule, 'debut', p.debut, 'fin', p.fin,
      'heure_debut', to_char(p.heure_debut, 'HH24:MI'), 'heure_fin', to_char(p.heure_fin, 'HH24:MI'),
      'dates_exclues', p.dates_exclues, 'dates_ajoutees', p.dates_ajoutees,
      'jours_feries', p.jours_feries, 'vacances_scolaires', p.vacances_scolaires,
      'zone_scolaire', p.zone_scolaire) ORDER BY p.id)
    FROM permanence p JOIN lieu l ON l.id = p.lieu_id
    WHERE p.service_id = s.id
  ), '[]') AS permanences
FROM service s
JOIN structure st ON st.id = s.structure_id
WHERE s.structure_id = ANY ($1) AND s.supprime_le IS NULL
ORDER BY s.nom, s.id`;

type MyClosure = {
  readonly id: string;
  readonly du: string;
  readonly au: string | null;
  readonly motif: string | null;
};

export type MySheetRow = {
  readonly id: string;
  readonly nom: string;
  readonly version: number;
  readonly statut: string;
  readonly commune: string | null;
  readonly a_confirmer: readonly string[];
  readonly fermetures: MyClosure[];
  readonly confirmations: readonly Confirmation[];
};

export type MyServiceRow = MySheetRow & {
  readonly structure_id: string;
  readonly score_qualite: number;
  readonly places_disponibles: number | null;
  readonly places_total: number | null;
  readonly permanences: readonly (Permanence & {
    readonly id: string;
    readonly version: number;
    readonly lieu: string;
  })[];
};

@Injectable()
export class MySheetsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** `today` leaves out the closures that are over. */
  structures(ids: readonly string[], today: string): Promise<readonly MySheetRow[]> {
    return this.dataSource.query<MySheetRow[]>(STRUCTURES, [ids, today]);
  }

  services(structureIds: readonly string[], today: string): Promise<readonly MyServiceRow[]> {
    return this.dataSource.query<MyServiceRow[]>(SERVICES, [structureIds, today]);
  }
}
