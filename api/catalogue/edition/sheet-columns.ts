import { type Column, LIEU, PERMANENCE, SERVICE, STRUCTURE } from '../written-columns.js';
import type { Objet } from './sheet.js';

// What computes itself, or is kept for imports alone, is no field of a sheet.
const COMPUTED: ReadonlySet<string> = new Set([
  'id',
  'date_maj',
  'score_qualite',
  'empreinte',
  'recherche',
]);

const POINT: readonly Column[] = [
  ['longitude', 'float8'],
  ['latitude', 'float8'],
];

const contentOf = (columns: readonly Column[], others: readonly Column[]): readonly Column[] => [
  ...columns.filter(([name]) => !COMPUTED.has(name)),
  ...others,
];

/** Every field of a sheet, with its type: what its history keeps. */
export const SHEET_COLUMNS: Readonly<Record<Objet, readonly Column[]>> = {
  structure: contentOf(STRUCTURE, [
    ...POINT,
    ['supprimee_le', 'timestamptz'],
    ['statut', 'text'],
    ['fermee_le', 'date'],
    ['successeur_id', 'text'],
  ]),
  service: contentOf(SERVICE, [...POINT, ['supprime_le', 'timestamptz'], ['statut', 'text']]),
  permanence: contentOf(PERMANENCE, []),
  fermeture: [
    ['service_id', 'text'],
    ['structure_id', 'text'],
    ['du', 'date'],
    ['au', 'date'],
    ['motif', 'text'],
  ],
  poste: [
    ['structure_id', 'text'],
    ['intitule', 'text'],
    ['telephone', 'text'],
    ['courriel', 'text'],
    ['courriel_fonction', 'text'],
    ['fin', 'date'],
    ['successeur_id', 'text'],
  ],
  lieu: contentOf(LIEU, POINT),
};

const ITS_SERVICE = '(SELECT s.structure_id FROM service s WHERE s.id = t.service_id)';

/** The structure a row `t` belongs to. */
export const STRUCTURE_OF: Readonly<Record<Objet, string>> = {
  structure: 't.id',
  service: 't.structure_id',
  permanence: ITS_SERVICE,
  fermeture: `coalesce(t.structure_id, ${ITS_SERVICE})`,
  poste: 't.structure_id',
  lieu: 'NULL::text',
};

const isPoint = (name: string): boolean => name === 'longitude' || name === 'latitude';

function readingOf([name, type]: Column): string {
  if (name === 'longitude') return 'ST_X(t.point) AS longitude';
  if (name === 'latitude') return 'ST_Y(t.point) AS latitude';
  return type === 'time' ? `to_char(t.${name}, 'HH24:MI') AS ${name}` : `t.${name}`;
}

/** The fields of a row `t`, as history keeps them: a point is two numbers, an hour is `09:30`. */
export const readingsOf = (objet: Objet): string => SHEET_COLUMNS[objet].map(readingOf).join(', ');

const WRITTEN_POINT = `CASE WHEN i.longitude IS NULL OR i.latitude IS NULL THEN NULL
  ELSE ST_SetSRID(ST_MakePoint(i.longitude, i.latitude), 4326) END`;

export type WrittenColumns = {
  /** `a text, b date`: how the row arrives. */
  readonly types: string;
  readonly names: readonly string[];
  readonly values: readonly string[];
};

/** The columns to write for these fields; those that are no field of the sheet are left out. */
export function writtenColumnsOf(objet: Objet, fields: ReadonlySet<string>): WrittenColumns {
  const columns = SHEET_COLUMNS[objet].filter(([name]) => fields.has(name));
  const plain = columns.map(([name]) => name).filter((name) => !isPoint(name));
  const hasPoint = plain.length < columns.length;
  return {
    types: columns.map(([name, type]) => `${name} ${type}`).join(', '),
    names: hasPoint ? [...plain, 'point'] : plain,
    values: [...plain.map((name) => `i.${name}`), ...(hasPoint ? [WRITTEN_POINT] : [])],
  };
}
