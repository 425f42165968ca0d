import { foldPlaceName } from '../fold-place-name.js';

/** How the young of 16 to 25 are had from a file; from the surest to the least sure. */
export const METHODES = [
  'ages',
  'tranches-15-18-25',
  'tranches-11-18-25',
  'tranche-15-29',
] as const;
export type Methode = (typeof METHODES)[number];

/** A row gives Σ part × its columns to the commune of `code`, when every filter accepts it. */
export type YouthColumns = {
  readonly methode: Methode;
  readonly code: number;
  /** Of the figures, when the names of the columns tell it: P21_POP1824 is of 2021. */
  readonly annee: number | null;
  readonly termes: readonly { readonly colonne: number; readonly part: number }[];
  readonly filtres: readonly { readonly colonne: number; readonly valeurs: readonly string[] }[];
};

const CODE_NAMES = ['codgeo', 'com', 'code insee', 'insee', 'code commune', 'depcom'];
const AGES = Array.from({ length: 10 }, (_, rank) => 16 + rank);

// Each age of a band counts alike: of 15, 16 and 17, two thirds; of 25 to 29, one fifth.
const BANDS: readonly {
  readonly methode: Methode;
  readonly parts: Readonly<Record<string, number>>;
}[] = [
  { methode: 'tranches-15-18-25', parts: { POP1517: 2 / 3, POP1824: 1, POP2529: 1 / 5 } },
  { methode: 'tranches-11-18-25', parts: { POP1117: 2 / 7, POP1824: 1, POP2539: 1 / 15 } },
  { methode: 'tranche-15-29', parts: { POP1529: 2 / 3 } },
];

/** The part of a figure that may be wrong, young people more or less: see docs/coverage.md. */
export const MARGIN_OF: Readonly<Record<Methode, number | null>> = {
  ages: null,
  'tranches-15-18-25': 0.05,
  'tranches-11-18-25': 0.1,
  'tranche-15-29': 0.12,
};

function byAge(header: readonly string[], code: number): YouthColumns | null {
  const age = header.indexOf('AGED100');
  const nombre = header.indexOf('NB');
  if (age === -1 || nombre === -1) return null;
  const niveau = header.indexOf('NIVGEO');
  const ages = AGES.flatMap((years) => [String(years), String(years).padStart(3, '0')]);
  return {
    methode: 'ages',
    code,
    annee: null,
    termes: [{ colonne: nombre, part: 1 }],
    filtres: [
      { colonne: age, valeurs: ages },
      ...(niveau === -1 ? [] : [{ colonne: niveau, valeurs: ['COM'] }]),
    ],
  };
}

function byAgeColumns(header: readonly string[], code: number): YouthColumns | null {
  const termes = header.flatMap((name, colonne) => {
    const [, years] = /^SEXE[12]_AGED100(\d{3})$/.exec(name) ?? [];
    return AGES.includes(Number(years)) ? [{ colonne, part: 1 }] : [];
  });
  if (termes.length !== 2 * AGES.length) return null;
  return { methode: 'ages', code, annee: null, termes, filtres: [] };
}

/** The file holds several censuses side by side: the last one is read. */
function byBands(header: readonly string[], code: number): YouthColumns | null {
  const years = header.flatMap((name) => /^P(\d\d)_POP\d{4}$/.exec(name)?.[1] ?? []);
  for (const year of [...new Set(years)].sort().reverse()) {
    for (const { methode, parts } of BANDS) {
      const termes = Object.entries(parts).map(([band, part]) => ({
        colonne: header.indexOf(`P${year}_${band}`),
        part,
      }));
      if (termes.some(({ colonne }) => colonne === -1)) continue;
      return { methode, code, annee: 2000 + Number(year), termes, filtres: [] };
    }
  }
  return null;
}

/** What this row of names lets us read; null when it is not the header of a file that we know. */
export function chooseYouthColumns(names: readonly string[]): YouthColumns | null {
  const folded = names.map(foldPlaceName);
  const code = CODE_NAMES.map((name) => folded.indexOf(name)).find((at) => at !== -1);
  if (code === undefined) return null;
  const header = names.map((name) => name.trim().toUpperCase());
  return byAge(header, code) ?? byAgeColumns(header, code) ?? byBands(header, code);
}
