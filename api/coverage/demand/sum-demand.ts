import { categorieDe } from '../../catalogue/vocabulaires/categories.js';
import {
  countedPlaces,
  type Shown,
  shown,
  shownEach,
  shownParts,
  shownTotal,
} from './hide-small-counts.js';

export const NATURES = ['recherche', 'signalement'] as const;
export type Nature = (typeof NATURES)[number];

/** Cases of one commune of today, need and month, of one nature and reason. */
export type DemandRow = {
  readonly commune: string;
  readonly besoin: string;
  /** First day of the month, `YYYY-MM-DD`. */
  readonly mois: string;
  readonly nature: Nature;
  readonly motif: string;
  readonly nombre: number;
};

export type CommuneDemand = {
  readonly commune: string;
  readonly categorie: string;
  readonly total: number;
  /** Null as soon as one of the two is under the threshold. */
  readonly natures: Readonly<Record<Nature, number>> | null;
};

export type NeedDemand = {
  readonly categorie: string;
  readonly total: Shown;
  readonly par_mois: readonly { readonly mois: string; readonly total: Shown }[];
  readonly motifs: readonly { readonly motif: string; readonly total: number }[];
};

function tally<Key>(
  rows: readonly DemandRow[],
  keyOf: (row: DemandRow) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.nombre);
  return counts;
}

function groupRows(
  rows: readonly DemandRow[],
  keyOf: (row: DemandRow) => string,
): ReadonlyMap<string, readonly DemandRow[]> {
  const groups = new Map<string, DemandRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The communes and categories of need that reach the threshold, the most cases first. */
export function sumByCommune(rows: readonly DemandRow[]): CommuneDemand[] {
  const groups = groupRows(rows, ({ commune, besoin }) => `${commune} ${categorieDe(besoin)}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const natures = tally(group, ({ nature }) => nature);
      const parts = {
        recherche: natures.get('recherche') ?? 0,
        signalement: natures.get('signalement') ?? 0,
      };
      const total = shown(parts.recherche + parts.signalement);
      if (!first || total === null) return [];
      const { commune, besoin } = first;
      return [{ commune, categorie: categorieDe(besoin), total, natures: shownParts(parts) }];
    })
    .sort(
      (a, b) =>
        b.total - a.total ||
        a.commune.localeCompare(b.commune) ||
        a.categorie.localeCompare(b.categorie),
    );
}

/** What a whole territory lacks: each category of need, month by month, with the reasons given. */
export function sumByNeed(
  rows: readonly DemandRow[],
  {
    categories,
    months,
  }: { readonly categories: readonly string[]; readonly months: readonly string[] },
): NeedDemand[] {
  const groups = groupRows(rows, ({ besoin }) => categorieDe(besoin));
  return categories.map((categorie) => {
    const group = groups.get(categorie) ?? [];
    const byCommune = tally(group, ({ commune }) => commune);
    const total = shownTotal(byCommune.values());
    const places = countedPlaces(byCommune);
    const counted = group.filter(({ commune }) => places.has(commune));
    return {
      categorie,
      total,
      par_mois: sumByMonth(counted, months),
      motifs: sumByReason(counted),
    };
  });
}

function sumByMonth(rows: readonly DemandRow[], months: readonly string[]): NeedDemand['par_mois'] {
  const counts = tally(rows, ({ mois }) => mois);
  const told = shownEach(months.map((mois) => counts.get(mois) ?? 0));
  return months.map((mois, rank) => ({ mois, total: told[rank] ?? null }));
}

function sumByReason(rows: readonly DemandRow[]): NeedDemand['motifs'] {
  const counts = [...tally(rows, ({ motif }) => motif)];
  const told = shownEach(counts.map(([, nombre]) => nombre));
  return counts
    .flatMap(([motif], rank) => {
      const total = told[rank] ?? null;
      return total === null ? [] : [{ motif, total }];
    })
    .sort((a, b) => b.total - a.total || a.motif.localeCompare(b.motif));
}
