import { chooseColumns, type ColumnChoice } from '../columns/choose-columns.js';
import { hasName, matchColumns } from '../columns/match-columns.js';
import { matchStructureColumns } from '../columns/match-structure-columns.js';
import { openFile } from '../reading/open-file.adapter.js';
import type { Preview } from './preview.js';

const ROWS_SHOWN = 5;
const COLUMNS_SHOWN = 500;
const CELL_CHARACTERS = 120;

const cut = (text: string): string => {
  const clean = text.replaceAll('\0', '').toWellFormed();
  return clean.length > CELL_CHARACTERS ? `${clean.slice(0, CELL_CHARACTERS - 1)}…` : clean;
};

/** Reads the beginning of a file. Throws the refusals of `openFile`. */
export async function previewFile(path: string, columns: ColumnChoice): Promise<Preview> {
  const file = await openFile(path, undefined, { columns, mayLackName: true });
  const { format, encoding: encodage, separator: separateur } = file;
  const seen = { format, encodage, separateur };
  if (file.kind === 'json') {
    return { ...seen, colonnes: [], premieres_lignes: [], nom_trouve: true };
  }
  const { headers, rows } = file.table;
  const guessed = matchColumns(headers);
  const chosen = chooseColumns(headers, guessed, columns);
  const ofStructure = guessed.fields.includes('structure_id') ? matchStructureColumns(headers) : [];
  const first: string[][] = [];
  for await (const { cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    first.push(headers.slice(0, COLUMNS_SHOWN).map((_header, index) => cut(cells[index] ?? '')));
    if (first.length === ROWS_SHOWN) break;
  }
  return {
    ...seen,
    colonnes: headers.slice(0, COLUMNS_SHOWN).map((header, index) => {
      const structure = ofStructure[index] ?? null;
      const own = structure === null ? null : `structure_${structure}`;
      return {
        nom: cut(header),
        champ: chosen.fields[index] ?? own,
        devine: guessed.fields[index] ?? own,
      };
    }),
    premieres_lignes: first,
    nom_trouve: hasName(chosen),
  };
}
