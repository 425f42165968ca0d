import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Calendar, EVER, type IndexedPlace, type IndexedService } from './indexed-service.js';
import { lastFreshDay } from '../../catalogue/freshness.js';
import { zoneScolaireOf } from '../../catalogue/describe-permanence.js';
import type { Regle } from '../../dispositifs/regle.js';

type CompactRow = readonly [
  id: string,
  nom: string,
  source: string,
  type: string | null,
  frais: string | null,
  thematiques: readonly string[] | null,
  publics: readonly string[] | null,
  modesAccueil: readonly string[] | null,
  zoneEligibilite: readonly string[] | null,
  typeStructure: string | null,
  reseauxPorteurs: readonly string[] | null,
  departement: string | null,
  longitude: number | null,
  latitude: number | null,
  scoreQualite: number,
  heuresSemaine: number | null,
  listeCej: boolean,
  hebergement: boolean,
  dispositif: string | null,
  regles: readonly Regle[],
  horaires: string | null,
  prochaineEntree: string | null,
  permanences: readonly CompactPermanence[] | null,
  fermetures: Calendar['closures'] | null,
  confirmations: readonly { readonly famille: string; readonly confirmee_le: string }[] | null,
  placesDisponibles: number | null,
  placesTotal: number | null,
  answeredUntil: string | null,
];

type CompactPermanence = Calendar['permanences'][number] & {
  readonly lieu: string;
  readonly lon: number | null;
  readonly lat: number | null;
};

/** A phone, an e-mail or a link, as SQL: an empty text is none. */
const answers = (...fields: readonly string[]): string =>
  `(${fields.map((field) => `coalesce(${field}, '') <> ''`).join(' OR ')})`;

// One JSON text a batch: far quicker to read than rows of arrays. LATERAL with OFFSET or LIMIT:
// each structure and commune by its key, never a whole table for a batch, at a cost that the
// planner does not take for a long query's, which it would compile anew for every batch.
const SERVICES = `
SELECT (SELECT max(id) FROM batch) AS last, coalesce(json_agg(json_build_array(
  s.id, s.nom, s.source, s.type, s.frais, s.thematiques, s.publics, s.modes_accueil,
  s.zone_eligibilite, st.type_structure, st.reseaux_porteurs,
  coalesce(c.departement_code, st.departement_code),
  ST_X(s.point), ST_Y(s.point),
  s.score_qualite, coalesce(s.volume_horaire_hebdomadaire, d.heures_semaine_min), s.liste_cej, s.hebergement,
  s.dispositif_slug, s.regles,
  CASE WHEN p.permanences IS NULL THEN coalesce(s.horaires_accueil, st.horaires_accueil)
    ELSE s.horaires_accueil END,
  s.prochaine_entree, p.permanences, f.fermetures,
  k.confirmations, s.places_disponibles, s.places_total,
  CASE WHEN s.answers OR st.answers THEN '${EVER}' ELSE p.answered_until END)), '[]')::text AS batch
FROM batch s
JOIN LATERAL (
  SELECT id, type_structure, reseaux_porteurs, departement_code, horaires_accueil,
    ${answers('telephone', 'courriel', 'site_web')} AS answers
  FROM structure
  WHERE id = s.structure_id AND supprimee_le IS NULL AND statut = 'publie'
  OFFSET 0
) st ON true
LEFT JOIN LATERAL (
  SELECT departement_code FROM commune WHERE code = s.code_insee OFFSET 0
) c ON true
LEFT JOIN dispositif d ON d.slug = s.dispositif_slug
LEFT JOIN held p ON p.service_id = s.id
LEFT JOIN shut f ON f.service_id = s.id
LEFT JOIN confirmed k ON k.service_id = s.id`;

// A post that ended has handed over: whoever came next answers.
const ANSWERED_BY_POST = `
WITH RECURSIVE holder AS (
  SELECT id, successeur_id, fin, telephone, courriel, courriel_fonction
  FROM poste
  WHERE id = p.poste_id
  UNION
  SELECT n.id, n.successeur_id, n.fin, n.telephone, n.courriel, n.courriel_fonction
  FROM holder o
  JOIN poste n ON n.id = o.successeur_id
)
SELECT max(coalesce(fin::text, '${EVER}')) AS until
FROM holder
WHERE ${answers('telephone', 'courriel_fonction', 'courriel')}`;

const PERMANENCES = `
SELECT p.service_id, json_agg(json_build_object(
  'rrule', p.rrule, 'debut', p.debut, 'fin', p.fin,
  'heure_debut', left(p.heure_debut::text, 5), 'heure_fin', left(p.heure_fin::text, 5),
  'dates_exclues', p.dates_exclues, 'dates_ajoutees', p.dates_ajoutees,
  'jours_feries', p.jours_feries, 'vacances_scolaires', p.vacances_scolaires,
  'zone_scolaire', p.zone_scolaire,
  'lieu', p.lieu_id, 'lon', ST_X(l.point), 'lat', ST_Y(l.point)) ORDER BY p.id) AS permanences,
  max(h.until) AS answered_until
FROM permanence p
JOIN lieu l ON l.id = p.lieu_id
LEFT JOIN LATERAL (${ANSWERED_BY_POST}) h ON p.poste_id IS NOT NULL
JOIN batch b ON b.id = p.service_id
GROUP BY p.service_id`;

const FERMETURES = `
SELECT service_id, json_agg(json_build_object('du', du, 'au', au) ORDER BY du, au) AS fermetures
FROM (
  SELECT b.id AS service_id, f.du, f.au
  FROM fermeture f
  JOIN batch b ON b.id = f.service_id
  UNION ALL
  SELECT b.id, f.du, f.au
  FROM fermeture f
  JOIN batch b ON b.structure_id = f.structure_id
) every_closure
GROUP BY service_id`;

const CONFIRMATIONS = `
SELECT service_id, json_agg(json_build_object('famille', famille, 'confirmee_le', le)) AS confirmations
FROM (
  SELECT service_id, famille, max(confirmee_le) AS le
  FROM (
    SELECT b.id AS service_id, k.famille, k.confirmee_le
    FROM confirmation k
    JOIN batch b ON b.id = k.service_id
    UNION ALL
    SELECT b.id, k.famille, k.confirmee_le
    FROM confirmation k
    JOIN batch b ON b.structure_id = k.structure_id
  ) every_confirmation
  GROUP BY service_id, famille
) last_confirmation
GROUP BY service_id`;

const withBatch = (batch: string): string =>
  `WITH batch AS MATERIALIZED (${batch}), held AS (${PERMANENCES}), shut AS (${FERMETURES}),
  confirmed AS (${CONFIRMATIONS}) ${SERVICES}`;

// Only what is read: whole rows, with their texts, would be written to disk.
const PUBLISHED = `
SELECT id, structure_id, nom, source, type, frais, thematiques, publics, modes_accueil,
  zone_eligibilite, code_insee, point, score_qualite, volume_horaire_hebdomadaire, liste_cej,
  hebergement, dispositif_slug, regles, horaires_accueil, prochaine_entree,
  places_disponibles, places_total,
  ${answers('telephone', 'courriel', 'lien_mobilisation')} AS answers
FROM service
WHERE statut = 'publie' AND supprime_le IS NULL`;

const NEXT_SERVICES = withBatch(`${PUBLISHED} AND id > $1 ORDER BY id LIMIT $2`);

const SERVICES_BY_ID = withBatch(`${PUBLISHED} AND id = ANY ($1)`);

@Injectable()
export class ColumnsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findServices(ids: readonly string[]): Promise<IndexedService[]> {
    const [found] = await this.dataSource.query<BatchRow[]>(SERVICES_BY_ID, [ids]);
    return found ? readBatch(found) : [];
  }

  /** The next published services after `id`, and where the batch after them begins. */
  async findServicesAfter(id: string, limit: number): Promise<NextServices> {
    const [next] = await this.dataSource.query<BatchRow[]>(NEXT_SERVICES, [id, limit]);
    return { read: () => (next ? readBatch(next) : []), last: next?.last ?? null };
  }
}

type BatchRow = { readonly batch: string; readonly last: string | null };

/** A batch as it came; reading it is work, done when it is asked. */
export type NextServices = {
  readonly read: () => readonly IndexedService[];
  readonly last: string | null;
};

function readBatch({ batch }: BatchRow): IndexedService[] {
  const compact: readonly CompactRow[] = JSON.parse(batch);
  return compact.map(toIndexedService);
}

// About a centimetre.
const rounded = (degrees: number | null): number | null =>
  degrees === null ? null : Math.round(degrees * 1e7) / 1e7;

function toIndexedService(row: CompactRow): IndexedService {
  const permanences = row[22] ?? [];
  return {
    id: row[0],
    nom: row[1],
    source: row[2],
    type: row[3],
    frais: row[4],
    thematiques: row[5] ?? [],
    publics: row[6] ?? [],
    modesAccueil: row[7] ?? [],
    zoneEligibilite: row[8] ?? [],
    typeStructure: row[9],
    reseauxPorteurs: row[10] ?? [],
    departement: row[11],
    longitude: rounded(row[12]),
    latitude: rounded(row[13]),
    places: permanences.flatMap(toPlace),
    scoreQualite: row[14],
    heuresSemaine: row[15],
    listeCej: row[16],
    hebergement: row[17],
    freshUntil: lastFreshDay(row[24] ?? []),
    rules: { dispositif: row[18], regles: row[19] },
    calendar: {
      permanences: permanences.map(toCalendarPermanence),
      openingHours: row[20],
      schoolZone: dependsOnSchool(permanences, row[20]) ? zoneScolaireOf(row[11]) : null,
      nextEntry: row[21],
      closures: row[23] ?? [],
    },
    supply: { placesDisponibles: row[25], placesTotal: row[26], answeredUntil: row[27] },
  };
}

/** Calendars that do not depend on school stay the same in every département. */
function dependsOnSchool(
  permanences: readonly CompactPermanence[],
  openingHours: string | null,
): boolean {
  if (openingHours?.includes('SH')) return true;
  return permanences.some(({ vacances_scolaires }) => vacances_scolaires !== 'inclues');
}

function toPlace({ lieu, lon, lat }: CompactPermanence, permanence: number): IndexedPlace[] {
  if (lon === null || lat === null) return [];
  return [{ lieuId: lieu, longitude: lon, latitude: lat, permanence }];
}

function toCalendarPermanence(permanence: CompactPermanence): Calendar['permanences'][number] {
  const { lieu: _lieu, lon: _lon, lat: _lat, ...schedule } = permanence;
  return schedule;
}
