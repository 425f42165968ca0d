import { foldPlaceName } from '../../territories/fold-place-name.js';
import { ETATS, RAISONS } from '../raisons.js';
import type { Row } from './row.js';
import { tellYoung } from './tell-young.js';

export const TRIS = [
  'code',
  'nom',
  'jeunes',
  'offres_vivantes',
  'offres_a_confirmer',
  'indice',
  'couvert',
  'raison',
] as const;
export type Tri = (typeof TRIS)[number];
export type Order = { readonly tri: Tri; readonly descending: boolean };

/** `jeunes`, or `-jeunes` from the most to the fewest; null when it is no order. */
export function readOrder(text: string): Order | null {
  const descending = text.startsWith('-');
  const tri = TRIS.find((known) => known === text.slice(descending ? 1 : 0));
  return tri ? { tri, descending } : null;
}

const KEYS: Readonly<Record<Tri, (row: Row) => number | string | null>> = {
  code: ({ code }) => code,
  nom: ({ nom }) => folded(nom),
  // As it is shown: an order by hidden numbers would tell them.
  jeunes: ({ jeunes }) => tellYoung(jeunes),
  offres_vivantes: ({ offresVivantes }) => offresVivantes,
  offres_a_confirmer: ({ offresAConfirmer }) => offresAConfirmer,
  indice: ({ indice }) => indice,
  couvert: ({ etat }) => (etat === null ? null : ETATS.indexOf(etat)),
  raison: ({ raison }) => (raison === null ? null : RAISONS.indexOf(raison)),
};

/** What is unknown comes last whichever way; equals by name, then by code. */
export function orderRows(rows: readonly Row[], { tri, descending }: Order): Row[] {
  const keyOf = KEYS[tri];
  return rows
    .map((row) => ({ row, key: keyOf(row), name: folded(row.nom) }))
    .sort(
      (one, other) =>
        compareKeys(one.key, other.key, descending) ||
        compareTexts(one.name, other.name) ||
        compareTexts(one.row.code, other.row.code),
    )
    .map(({ row }) => row);
}

const NAMES_KEPT = 50_000;
const foldedNames = new Map<string, string>();

/** Without accents, in small letters: as a French index puts names, for far less than collating them. */
function folded(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  if (foldedNames.size >= NAMES_KEPT) foldedNames.clear();
  const text = foldPlaceName(name);
  foldedNames.set(name, text);
  return text;
}

const compareTexts = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other);

function compareKeys(
  one: number | string | null,
  other: number | string | null,
  descending: boolean,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const sign = descending ? -1 : 1;
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  return sign * compareTexts(String(one), String(other));
}
