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

const FRENCH = new Intl.Collator('fr', { numeric: true });

const KEYS: Readonly<Record<Tri, (row: Row) => number | string | null>> = {
  code: ({ code }) => code,
  nom: ({ nom }) => nom,
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
  const byName = tri === 'code' || tri === 'nom' ? null : rankByName(rows);
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(
      (one, other) =>
        compareKeys(one.key, other.key, descending) ||
        (byName ? (byName.get(one.row) ?? 0) - (byName.get(other.row) ?? 0) : 0) ||
        (one.row.code < other.row.code ? -1 : Number(one.row.code > other.row.code)),
    )
    .map(({ row }) => row);
}

// Collating is slow: once for each name rather than at each comparison.
function rankByName(rows: readonly Row[]): ReadonlyMap<Row, number> {
  const ordered = [...rows].sort((one, other) => FRENCH.compare(one.nom, other.nom));
  return new Map(ordered.map((row, rank) => [row, rank]));
}

function compareKeys(
  one: number | string | null,
  other: number | string | null,
  descending: boolean,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const sign = descending ? -1 : 1;
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  return sign * FRENCH.compare(String(one), String(other));
}
