import { foldPlaceName } from '../fold-place-name.js';
import { parseCsvLines } from '../parse-csv-lines.js';

export type AreaRow = {
  readonly ligne: number;
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  readonly code: string;
};
export type AreaTable = { readonly rows: readonly AreaRow[]; readonly missing: readonly string[] };

type Field = 'id' | 'nom' | 'type' | 'code';

// Folded as place names are: no accents, no underscores.
const SYNONYMS: Readonly<Record<Field, readonly string[]>> = {
  id: [
    'territoire id',
    'id',
    'identifiant',
    'id territoire',
    'code territoire',
    'code ml',
    'id ml',
  ],
  nom: [
    'nom',
    'nom territoire',
    'territoire',
    'mission locale',
    'nom ml',
    'libelle',
    'nom mission locale',
  ],
  type: ['type', 'type territoire', 'nature'],
  code: [
    'code insee',
    'insee',
    'code commune',
    'commune insee',
    'insee commune',
    'depcom',
    'codgeo',
    'code',
  ],
};

function columnsOf(header: readonly string[]): Partial<Record<Field, number>> {
  const folded = header.map(foldPlaceName);
  const columns: Partial<Record<Field, number>> = {};
  for (const field of ['id', 'nom', 'type', 'code'] as const) {
    const at = SYNONYMS[field].map((name) => folded.indexOf(name)).find((index) => index !== -1);
    if (at !== undefined) columns[field] = at;
  }
  return columns;
}

/** The rows of a CSV of areas, whatever its separator and the names of its columns. */
export function readAreaTable(text: string): AreaTable {
  const [header, ...others] = parseCsvLines(text);
  const columns = columnsOf(header ?? []);
  const missing = [
    ...(columns.code === undefined ? ['code_insee'] : []),
    ...(columns.nom === undefined && columns.id === undefined ? ['nom (ou territoire_id)'] : []),
  ];
  if (missing.length > 0) return { rows: [], missing };
  const rows = others.map((record) => {
    const cell = (field: Field): string => (record[columns[field] ?? -1] ?? '').trim();
    return {
      ligne: Number(record[0]),
      id: cell('id'),
      nom: cell('nom'),
      type: cell('type'),
      code: cell('code'),
    };
  });
  return { rows, missing };
}
