import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  IS_SHOWN,
  isShownStructure,
  SERVICE_COLUMNS,
  STRUCTURE_COLUMNS,
} from './catalogue-columns.js';
import type { SchoolHoliday } from './dates/next-occurrences.js';
import type { MissionLocale } from './find-mission-locale.js';
import type { ServiceRecord } from './records.js';

const INTERLOCUTEUR = (alias: string): string =>
  `json_build_object('nom', ${alias}.nom, 'commune', ${alias}.commune, 'telephone', ${alias}.telephone,
    'courriel', ${alias}.courriel, 'lien', ${alias}.site_web)`;

const SUCCESSORS_MAX = 20;

// A closure or a confirmation of the structure holds for all its services.
const ABOUT = (alias: string): string =>
  `(${alias}.service_id = s.id OR ${alias}.structure_id = s.structure_id)`;

/** A post and those that took over from it; a line that turns round stops there. */
const LINE_OF_POSTS = `
WITH RECURSIVE line AS (
  SELECT po.*, 0 AS rank FROM poste po WHERE po.id = p.poste_id
  UNION ALL
  SELECT po.*, line.rank + 1 FROM line JOIN poste po ON po.id = line.successeur_id
  WHERE line.rank < ${SUCCESSORS_MAX}
)
SELECT json_agg(json_build_object(
  'intitule', intitule, 'telephone', telephone, 'courriel_fonction', courriel_fonction,
  'courriel', courriel, 'fin', fin) ORDER BY rank)
FROM line`;

const SERVICE_SHEETS = `
SELECT ${SERVICE_COLUMNS},
  s.statut, s.regles,
  (SELECT row_to_json(x) FROM (SELECT ${STRUCTURE_COLUMNS}) x) AS structure,
  CASE WHEN g.id IS NULL THEN NULL ELSE ${INTERLOCUTEUR('g')} END AS gestionnaire,
  COALESCE((
    SELECT json_agg(json_build_object(
      'id', p.id, 'rrule', p.rrule, 'debut', p.debut, 'fin', p.fin,
      'heure_debut', to_char(p.heure_debut, 'HH24:MI'), 'heure_fin', to_char(p.heure_fin, 'HH24:MI'),
      'dates_exclues', p.dates_exclues, 'dates_ajoutees', p.dates_ajoutees,
      'jours_feries', p.jours_feries, 'vacances_scolaires', p.vacances_scolaires,
      'zone_scolaire', p.zone_scolaire, 'precisions', p.precisions,
      'source_nom', p.source_nom, 'source_url', p.source_url, 'source_annee', p.source_annee,
      'a_confirmer', p.a_confirmer,
      'postes', CASE WHEN p.poste_id IS NULL THEN '[]'::json ELSE (${LINE_OF_POSTS}) END,
      'lieu', json_build_object(
        'id', l.id, 'nom', l.nom, 'commune', l.commune, 'code_postal', l.code_postal,
        'code_insee', l.code_insee, 'adresse', l.adresse,
        'complement_adresse', l.complement_adresse, 'longitude', ST_X(l.point),
        'latitude', ST_Y(l.point), 'point_precision', l.point_precision)
    ) ORDER BY p.id)
    FROM permanence p
    JOIN lieu l ON l.id = p.lieu_id
    WHERE p.service_id = s.id
  ), '[]'::json) AS permanences,
  COALESCE((
    SELECT json_agg(json_build_object('du', f.du, 'au', f.au, 'motif', f.motif) ORDER BY f.du, f.id)
    FROM fermeture f
    WHERE ${ABOUT('f')}
  ), '[]'::json) AS fermetures,
  COALESCE((
    SELECT json_agg(json_build_object('famille', c.famille, 'par', c.par, 'methode', c.methode,
      'confirmee_le', c.confirmee_le))
    FROM confirmation c
    WHERE ${ABOUT('c')}
  ), '[]'::json) AS confirmations
FROM service s
JOIN structure st ON st.id = s.structure_id
LEFT JOIN structure g ON g.id = st.gestionnaire_id AND ${isShownStructure('g')}
WHERE s.id = ANY ($1) AND ${IS_SHOWN}`;

const MISSIONS_LOCALES = `
SELECT id, nom, commune, departement_code, telephone, courriel, site_web AS lien,
  ST_X(point) AS longitude, ST_Y(point) AS latitude,
  ARRAY(
    SELECT DISTINCT held.commune_code
    FROM territoire_commune seat
    JOIN territoire t ON t.id = seat.territoire_id AND t.type = 'mission_locale'
    JOIN territoire_commune held ON held.territoire_id = t.id
    WHERE seat.commune_code = st.code_insee
  ) AS secteur
FROM structure st
WHERE type_structure = 'mission_locale' AND ${isShownStructure('st')}
ORDER BY id`;

const SCHOOL_HOLIDAYS = `SELECT zone, du, au FROM vacances_scolaires ORDER BY zone, du`;

@Injectable()
export class SheetsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In no order; a service that is gone or hidden is left out. */
  findServices(ids: readonly string[]): Promise<ServiceRecord[]> {
    return this.dataSource.query(SERVICE_SHEETS, [ids]);
  }

  listMissionsLocales(): Promise<MissionLocale[]> {
    return this.dataSource.query(MISSIONS_LOCALES);
  }

  listSchoolHolidays(): Promise<SchoolHoliday[]> {
    return this.dataSource.query(SCHOOL_HOLIDAYS);
  }
}
