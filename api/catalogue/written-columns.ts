import { toBinaryArray } from './binary-array.js';

// The columns that the writer fills, with their types; a point is written from its two numbers.

export type Column = readonly [name: string, type: string];

const ADRESSE: readonly Column[] = [
  ['commune', 'text'],
  ['code_postal', 'text'],
  ['code_insee', 'text'],
  ['adresse', 'text'],
  ['complement_adresse', 'text'],
  ['point_precision', 'text'],
];

export const STRUCTURE: readonly Column[] = [
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
  ['departement_code', 'text'],
  ['source_nom', 'text'],
  ['source_url', 'text'],
  ['source_annee', 'integer'],
  ['a_confirmer', 'text[]'],
  ['empreinte', 'text'],
  ['recherche', 'tsvector'],
];

export const SERVICE: readonly Column[] = [
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
  ['recherche', 'tsvector'],
];

export const LIEU: readonly Column[] = [['id', 'text'], ['nom', 'text'], ...ADRESSE];

export const PERMANENCE: readonly Column[] = [
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

const POINT: readonly Column[] = [
  ['longitude', 'float8'],
  ['latitude', 'float8'],
];

export const namesOf = (columns: readonly Column[]): string =>
  columns.map(([name]) => name).join(', ');

/** The same columns, of one row. */
export const columnsOf = (row: string, columns: readonly Column[]): string =>
  columns.map(([name]) => `${row}.${name}`).join(', ');

export const assignmentsOf = (columns: readonly Column[]): string =>
  columns
    .filter(([name]) => name !== 'id')
    .map(([name]) => `${name} = excluded.${name}`)
    .join(', ');

// Everything travels as text and takes its type where it is written, but for full text.
const isText = (type: string): boolean => type === 'text';
const isFullText = (type: string): boolean => type === 'tsvector';

/** A column of a row that arrived, in its own type. */
const typed = ([name, type]: Column): string =>
  isText(type) || isFullText(type) ? `i.${name}` : `i.${name}::${type}`;

// A structure that does not say its département is in its commune's.
const valueOf = (column: Column): string =>
  column[0] === 'departement_code'
    ? 'COALESCE(i.departement_code, c.departement_code)'
    : typed(column);

export const valuesOf = (columns: readonly Column[]): string => columns.map(valueOf).join(', ');

/** The point of a row that arrived; null without its two numbers. */
export const POINT_VALUE = `CASE WHEN i.longitude IS NULL OR i.latitude IS NULL THEN NULL
  ELSE ST_SetSRID(ST_MakePoint(${POINT.map(typed).join(', ')}), 4326) END`;

/** `FROM` a list of rows that arrives column by column: quicker to read than JSON. */
export function rowsOf(columns: readonly Column[]): string {
  const all = [...columns, ...POINT];
  const arrays = all.map(
    ([, type], index) => `$${index + 1}::${isFullText(type) ? type : 'text'}[]`,
  );
  return `unnest(${arrays.join(', ')}) AS i (${namesOf(all)})`;
}

const TO_ESCAPE = /["\\]/;
const ALL_TO_ESCAPE = /["\\]/g;

const quoted = (text: string): string =>
  TO_ESCAPE.test(text) ? `"${text.replace(ALL_TO_ESCAPE, '\\$&')}"` : `"${text}"`;

function toElement(value: unknown, type: string): string | Uint8Array | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (type === 'jsonb' || !Array.isArray(value)) return JSON.stringify(value);
  return `{${value.map((one) => quoted(String(one))).join()}}`;
}

export type WrittenRow = Readonly<Record<string, unknown>>;

/** Rows as one array of PostgreSQL a column, in the order of `rowsOf`. */
export function toColumns(columns: readonly Column[], rows: readonly WrittenRow[]): Buffer[] {
  return [...columns, ...POINT].map(([name, type]) =>
    toBinaryArray(
      isFullText(type) ? 'tsvector' : 'text',
      rows.map((row) => toElement(row[name], type)),
    ),
  );
}
