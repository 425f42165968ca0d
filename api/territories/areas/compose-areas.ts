import type { Commune } from '../commune.js';
import { foldPlaceName } from '../fold-place-name.js';
import { type Area, AREA_TYPES, type AreaType, OFFICIAL_TYPES, type RefusedRow } from './area.js';
import type { AreaRow } from './read-area-table.js';

export type ComposedAreas = {
  readonly areas: readonly Area[];
  readonly refused: readonly RefusedRow[];
  /** Rows that say again what another said. */
  readonly repeated: number;
  /** Codes of the past, replaced by those of today. */
  readonly renewed: number;
};

type Draft = { readonly type: AreaType; readonly nom: string; readonly communes: Set<string> };

const ID = /^[a-z0-9][a-z0-9_-]{0,99}$/i;

const slugOf = (text: string): string => foldPlaceName(text).replaceAll(' ', '-').slice(0, 80);

function typeOf(text: string): AreaType | null {
  if (text === '') return 'mission_locale';
  const folded = foldPlaceName(text).replaceAll(' ', '_');
  if (folded === 'ml') return 'mission_locale';
  return AREA_TYPES.find((type) => type === folded) ?? null;
}

function isReserved(id: string): boolean {
  return OFFICIAL_TYPES.some((type) => id.toLowerCase().startsWith(`${type}-`));
}

// A spreadsheet drops the zero of 09001; some files say "30341 Vauvert".
function codeIn(text: string): string {
  const [code = ''] = /^\d?[0-9AB]\d{2,3}(?!\d)/i.exec(text) ?? [];
  return code.toUpperCase().padStart(5, '0');
}

/** The areas that rows describe, and each row that cannot be taken, with the reason. */
export function composeAreas(
  rows: readonly AreaRow[],
  {
    source,
    findCommune,
    suggest,
  }: {
    readonly source: string | null;
    readonly findCommune: (code: string) => Commune | null;
    readonly suggest: (text: string) => string | null;
  },
): ComposedAreas {
  const drafts = new Map<string, Draft>();
  const refused: RefusedRow[] = [];
  let repeated = 0;
  let renewed = 0;
  for (const row of rows) {
    const refuse = (colonne: string, valeur: string, raison: string, suggestion: string | null) =>
      refused.push({ ligne: row.ligne, colonne, valeur: valeur.slice(0, 80), raison, suggestion });
    const type = typeOf(row.type);
    if (type === null) {
      refuse('type', row.type, "Ce type de territoire n'existe pas.", AREA_TYPES.join(' ou '));
      continue;
    }
    const id = row.id || (row.nom && `${type.replaceAll('_', '-')}-${slugOf(row.nom)}`);
    if (!ID.test(id)) {
      refuse(
        'territoire_id',
        row.id,
        'Identifiant absent ou illisible.',
        'lettres, chiffres, tirets',
      );
      continue;
    }
    if (isReserved(id)) {
      refuse('territoire_id', id, 'Ce début est réservé aux territoires officiels.', `ml-${id}`);
      continue;
    }
    const code = codeIn(row.code);
    const commune = findCommune(code);
    if (!commune) {
      refuse('code_insee', row.code, 'Aucune commune ne porte ce code INSEE.', suggest(row.code));
      continue;
    }
    const draft = drafts.get(id) ?? { type, nom: row.nom || id, communes: new Set() };
    drafts.set(id, draft);
    if (draft.communes.has(commune.code)) repeated += 1;
    else if (commune.code !== code) renewed += 1;
    draft.communes.add(commune.code);
  }
  const areas = [...drafts].map(([id, { communes, ...draft }]) => ({
    id,
    ...draft,
    source,
    communes: [...communes].sort(),
  }));
  return { areas, refused, repeated, renewed };
}
