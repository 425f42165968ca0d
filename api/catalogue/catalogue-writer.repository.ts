import { Injectable } from '@nestjs/common';
import type { LieuRow, PermanenceRow, SourceRow } from './catalogue-rows.js';
import { SEARCH_WORDS } from './search-words.js';
import type { Manager } from '../database/transactions.js';

type Column = readonly [name: string, type: string];

const ADRESSE: readonly Column[] = [
  ['commune', 'text'],
  ['code_postal', 'text'],
  ['code_insee', 'text'],
  ['adresse', 'text'],
  ['complement_adresse', 'text'],
  ['point_precision', 'text'],
];

const STRUCTURE: readonly Column[] = [
  ['id', 'text'],
  ['source', 'text'],
  ['nom', 'text'],
  ['date_maj', 'date'],
  ['description', 'text'],
  ['lien_source', 'text'],
  ['siret', 'text'],
  ...ADRESSE,
  ['adresse_certifiee', 'boolean'],
  ['telephone', 'text'],
  ['courriel', 'text'],
  ['site_web', 'text'],
  ['horaires_accueil', 'text'],
  ['accessibilite_lieu', 'text'],
  ['reseaux_porteurs', 'text[]'],
  ['type_structure', 'text'],
  ['gestionnaire', 'text'],
  ['gestionnaire_id', 'text'],
  ['source_nom', 'text'],
  ['source_url', 'text'],
  ['source_annee', 'integer'],
  ['a_confirmer', 'text[]'],
  ['empreinte', 'text'],
];

const SERVICE: readonly Column[] = [
  ['id', 'text'],
  ['structure_id', 'text'],
  ['source', 'text'],
  ['nom', 'text'],
  ['description', 'text'],
  ['date_maj', 'date'],
  ['lien_source', 'text'],
  ['type', 'text'],
  ['thematiques', 'text[]'],
  ['frais', 'text'],
  ['frais_precisions', 'text'],
  ['publics', 'text[]'],
  ['publics_precisions', 'text'],
  ['conditions_acces', 'text'],
  ...ADRESSE,
  ['adresse_certifiee', 'boolean'],
  ['telephone', 'text'],
  ['courriel', 'text'],
  ['modes_accueil', 'text[]'],
  ['zone_eligibilite', 'text[]'],
  ['contact_nom_prenom', 'text'],
  ['lien_mobilisation', 'text'],
  ['modes_mobilisation', 'text[]'],
  ['mobilisable_par', 'text[]'],
  ['mobilisation_precisions', 'text'],
  ['volume_horaire_hebdomadaire', 'numeric'],
  ['nombre_semaines', 'integer'],
  ['horaires_accueil', 'text'],
  ['score_qualite', 'numeric'],
  ['dispositif_slug', 'text'],
  ['hebergement', 'boolean'],
  ['liste_cej', 'boolean'],
  ['duree', 'text'],
  ['remuneration', 'text'],
  ['modalite_entree', 'text'],
  ['prochaine_entree', 'date'],
  ['places_disponibles', 'integer'],
  ['places_total', 'integer'],
  ['delai_attente_jours', 'integer'],
  ['regles', 'jsonb'],
  ['source_nom', 'text'],
  ['source_url', 'text'],
  ['source_annee', 'integer'],
  ['a_confirmer', 'text[]'],
  ['empreinte', 'text'],
];

const LIEU: readonly Column[] = [['id', 'text'], ['nom', 'text'], ...ADRESSE];

const PERMANENCE: readonly Column[] = [
  ['id', 'text'],
  ['service_id', 'text'],
  ['lieu_id', 'text'],
  ['poste_id', 'text'],
  ['rrule', 'text'],
  ['debut', 'date'],
  ['fin', 'date'],
  ['heure_debut', 'time'],
  ['heure_fin', 'time'],
  ['dates_exclues', 'date[]'],
  ['dates_ajoutees', 'date[]'],
  ['jours_feries', 'text'],
  ['vacances_scolaires', 'text'],
  ['zone_scolaire', 'text'],
  ['precisions', 'text'],
  ['source_nom', 'text'],
  ['source_url', 'text'],
  ['source_annee', 'integer'],
  ['a_confirmer', 'text[]'],
];

const namesOf = (columns: readonly Column[]): string => columns.map(([name]) => name).join(', ');
const valuesOf = (columns: readonly Column[]): string =>
  columns.map(([name]) => `i.${name}`).join(', ');
const recordOf = (columns: readonly Column[]): string =>
  [...columns, ['longitude', 'float8'], ['latitude', 'float8']]
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
const assignmentsOf = (columns: readonly Column[]): string =>
  columns
    .filter(([name]) => name !== 'id')
    .map(([name]) => `${name} = excluded.${name}`)
    .join(', ');

const POINT = `CASE WHEN i.longitude IS NULL OR i.latitude IS NULL THEN NULL
  ELSE ST_SetSRID(ST_MakePoint(i.longitude, i.latitude), 4326) END`;

const FIND_STRUCTURES = `
SELECT id, empreinte, supprimee_le IS NOT NULL AS supprimee
FROM structure
WHERE id = ANY ($1)`;

const FIND_SERVICES = `
SELECT id, empreinte, supprime_le IS NOT NULL AS supprimee
FROM service
WHERE id = ANY ($1)`;

const UPSERT_STRUCTURES = `
INSERT INTO structure (${namesOf(STRUCTURE)}, point, departement_code)
SELECT ${valuesOf(STRUCTURE)}, ${POINT}, COALESCE(i.departement_code, c.departement_code)
FROM json_to_recordset($1::json) AS i (${recordOf(STRUCTURE)}, departement_code text)
LEFT JOIN commune c ON c.code = i.code_insee
ON CONFLICT (id) DO UPDATE SET ${assignmentsOf(STRUCTURE)},
  point = excluded.point,
  departement_code = excluded.departement_code,
  supprimee_le = NULL,
  maj_le = now()`;

// Reading a word costs more than storing it: words that many services share are read once.
const READ_WORDS = `
SELECT jsonb_object_agg(slug, setweight(to_tsvector('maillage', words), $2::"char")::text)::text
  AS "lexemes"
FROM jsonb_each_text($1::jsonb) AS w (slug, words)`;

// $2, $3, $4: lexemes of each type de structure, of each network, of each other term.
const searchTextOf = (service: string): string => `
  setweight(to_tsvector('maillage', concat_ws(' ', ${service}.nom, st.nom, d.nom, d.acronyme)), 'A')
  || COALESCE($2::jsonb ->> st.type_structure, '')::tsvector
  || concat_ws(' ',
    (SELECT string_agg($3::jsonb ->> reseau, ' ') FROM unnest(st.reseaux_porteurs) AS reseau),
    (SELECT string_agg($4::jsonb ->> terme, ' ')
     FROM unnest(${service}.thematiques || ${service}.publics) AS terme))::tsvector
  || setweight(to_tsvector('maillage', concat_ws(' ', ${service}.description,
    ${service}.publics_precisions)), 'C')
  || setweight(to_tsvector('maillage', concat_ws(' ', COALESCE(${service}.commune, st.commune),
    st.gestionnaire)), 'D')`;

const WORDS_BY_WEIGHT = [
  [SEARCH_WORDS.typesStructure, 'A'],
  [SEARCH_WORDS.reseaux, 'B'],
  [SEARCH_WORDS.termes, 'B'],
] as const;

const UPSERT_SERVICES = `
INSERT INTO service (${namesOf(SERVICE)}, point, recherche)
SELECT ${valuesOf(SERVICE)}, ${POINT}, ${searchTextOf('i')}
FROM json_to_recordset($1::json) AS i (${recordOf(SERVICE)})
LEFT JOIN structure st ON st.id = i.structure_id
LEFT JOIN dispositif d ON d.slug = i.dispositif_slug
ON CONFLICT (id) DO UPDATE SET ${assignmentsOf(SERVICE)},
  point = excluded.point,
  recherche = excluded.recherche,
  supprime_le = NULL,
  maj_le = now()`;

const REFRESH_SEARCH_TEXT = `
UPDATE service s
SET recherche = n.recherche
FROM (
  SELECT old.id, ${searchTextOf('old')} AS recherche
  FROM service old
  JOIN structure st ON st.id = old.structure_id
  LEFT JOIN dispositif d ON d.slug = old.dispositif_slug
  WHERE $1::text[] IS NULL OR old.structure_id = ANY ($1)
) n
WHERE n.id = s.id
  AND n.recherche IS DISTINCT FROM s.recherche`;

const UPSERT_SOURCES = `
INSERT INTO source (slug, nom, description)
SELECT slug, nom, description
FROM json_to_recordset($1::json) AS i (slug text, nom text, description text)
ON CONFLICT (slug) DO UPDATE SET nom = excluded.nom, description = excluded.description
WHERE (source.nom, source.description) IS DISTINCT FROM (excluded.nom, excluded.description)`;

const UPSERT_LIEUX = `
INSERT INTO lieu (${namesOf(LIEU)}, point)
SELECT ${valuesOf(LIEU)}, ${POINT}
FROM json_to_recordset($1::json) AS i (${recordOf(LIEU)})
ON CONFLICT (id) DO UPDATE SET ${assignmentsOf(LIEU)}, point = excluded.point`;

const UPSERT_PERMANENCES = `
INSERT INTO permanence (${namesOf(PERMANENCE)})
SELECT ${valuesOf(PERMANENCE)}
FROM json_to_recordset($1::json) AS i (${recordOf(PERMANENCE)})
ON CONFLICT (id) DO UPDATE SET ${assignmentsOf(PERMANENCE)}
WHERE permanence IS DISTINCT FROM excluded`;

const REMOVE_SERVICES = `
UPDATE service SET supprime_le = now(), empreinte = NULL
WHERE id = ANY ($1) AND supprime_le IS NULL`;

export type KnownRow = {
  readonly id: string;
  readonly empreinte: string | null;
  readonly supprimee: boolean;
};

@Injectable()
export class CatalogueWriterRepository {
  private words: readonly string[] = [];

  findStructures(manager: Manager, ids: readonly string[]): Promise<KnownRow[]> {
    return manager.query<KnownRow[]>(FIND_STRUCTURES, [ids]);
  }

  findServices(manager: Manager, ids: readonly string[]): Promise<KnownRow[]> {
    return manager.query<KnownRow[]>(FIND_SERVICES, [ids]);
  }

  /** `rows` is the JSON of a list of rows. */
  async upsertStructures(manager: Manager, rows: string): Promise<void> {
    await manager.query(UPSERT_STRUCTURES, [rows]);
  }

  /** `rows` is the JSON of a list of rows. */
  async upsertServices(manager: Manager, rows: string): Promise<void> {
    await manager.query(UPSERT_SERVICES, [rows, ...(await this.readWords(manager))]);
  }

  /** `structureIds: null` means every service. */
  async refreshSearchText(manager: Manager, structureIds: readonly string[] | null): Promise<void> {
    await manager.query(REFRESH_SEARCH_TEXT, [structureIds, ...(await this.readWords(manager))]);
  }

  /** Types de structure, networks, then other terms: each a JSON of lexemes by slug. */
  private async readWords(manager: Manager): Promise<readonly string[]> {
    if (this.words.length > 0) return this.words;
    const words: string[] = [];
    for (const [json, weight] of WORDS_BY_WEIGHT) {
      const [row] = await manager.query<{ lexemes: string }[]>(READ_WORDS, [json, weight]);
      words.push(row?.lexemes ?? '{}');
    }
    this.words = words;
    return words;
  }

  async upsertSources(manager: Manager, rows: readonly SourceRow[]): Promise<void> {
    await manager.query(UPSERT_SOURCES, [JSON.stringify(rows)]);
  }

  async upsertLieux(manager: Manager, rows: readonly LieuRow[]): Promise<void> {
    await manager.query(UPSERT_LIEUX, [JSON.stringify(rows)]);
  }

  async upsertPermanences(manager: Manager, rows: readonly PermanenceRow[]): Promise<void> {
    await manager.query(UPSERT_PERMANENCES, [JSON.stringify(rows)]);
  }

  async removeServices(manager: Manager, ids: readonly string[]): Promise<void> {
    await manager.query(REMOVE_SERVICES, [ids]);
  }
}
