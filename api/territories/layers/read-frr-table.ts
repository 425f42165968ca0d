import type { Commune } from '../commune.js';
import { foldPlaceName } from '../fold-place-name.js';
import { parseCsvLines } from '../parse-csv-lines.js';

export const FRR_CLASSEMENTS = ['frr', 'frr_plus', 'frr_partiel'] as const;
export type FrrClassement = (typeof FRR_CLASSEMENTS)[number];

export type RefusedLayerRow = {
  readonly ligne: number;
  readonly valeur: string;
  readonly raison: string;
};

export type FrrTable = {
  /** Null when the file names no column of codes. */
  readonly classements: ReadonlyMap<string, FrrClassement> | null;
  readonly lignes: number;
  /** Rows that say that a commune is not in it. */
  readonly nonClassees: number;
  readonly refusees: readonly RefusedLayerRow[];
};

const CODE_NAMES = [
  'code insee',
  'insee com',
  'codgeo',
  'code commune',
  'depcom',
  'code insee commune',
  'insee',
  'code',
];
const CLASS_NAMES = [
  'classement',
  'frr',
  'zonage',
  'zonage frr',
  'classement frr',
  'frr simp',
  'niveau',
  'dispositif',
];
const STRENGTH: Readonly<Record<FrrClassement, number>> = { frr_plus: 3, frr: 2, frr_partiel: 1 };

/** Undefined when it is not understood, null when the commune is not in it. */
function readClass(text: string): FrrClassement | null | undefined {
  const folded = foldPlaceName(text);
  if (['', '0', 'non', 'nc', 'n', 'false', 'non classee'].includes(folded)) return null;
  if (/^(nc |non )/.test(folded)) return null;
  if (/frr ?plus|frr socle et plus/.test(folded) || text.replaceAll(' ', '').includes('FRR+')) {
    return 'frr_plus';
  }
  if (/partiel/.test(folded)) return 'frr_partiel';
  return /^(frr|oui|1|c|x|true|classee)\b/.test(folded) ? 'frr' : undefined;
}

const columnOf = (header: readonly string[], names: readonly string[]): number | undefined =>
  names.map((name) => header.indexOf(name)).find((at) => at !== -1);

/** A list of communes in France ruralités revitalisation; without a column of classes, all are in it. */
export function readFrrTable(
  text: string,
  findCommune: (code: string) => Commune | null,
): FrrTable {
  const [header = [], ...lines] = parseCsvLines(text);
  const folded = header.map(foldPlaceName);
  const codeColumn = columnOf(folded, CODE_NAMES);
  const classColumn = columnOf(folded, CLASS_NAMES);
  const refusees: RefusedLayerRow[] = [];
  const classements = new Map<string, FrrClassement>();
  let nonClassees = 0;
  if (codeColumn === undefined) {
    return { classements: null, lignes: lines.length, nonClassees, refusees };
  }
  for (const cells of lines) {
    const ligne = Number(cells[0]);
    const written = cells[codeColumn] ?? '';
    const classText = classColumn === undefined ? 'FRR' : (cells[classColumn] ?? '');
    const classement = readClass(classText);
    if (classement === undefined) {
      refusees.push({ ligne, valeur: classText.slice(0, 60), raison: 'Classement inconnu.' });
      continue;
    }
    const commune = findCommune(written.toUpperCase().padStart(5, '0'));
    if (!commune) {
      const raison = 'Aucune commune ne porte ce code INSEE.';
      refusees.push({ ligne, valeur: written.slice(0, 60), raison });
      continue;
    }
    if (classement === null) {
      nonClassees += 1;
      continue;
    }
    // Of communes merged since, the commune of today keeps the strongest class.
    const known = classements.get(commune.code);
    if (!known || STRENGTH[classement] > STRENGTH[known]) classements.set(commune.code, classement);
  }
  return { classements, lignes: lines.length, nonClassees, refusees };
}
