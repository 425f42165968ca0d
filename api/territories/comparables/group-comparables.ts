import { DENSITY_CLASSES, type DensityClass, densityClass } from './density-class.js';

export type Comparable = {
  readonly code: string;
  readonly population: number;
  readonly km2: number;
};

export type ComparableGroup = {
  /** One class, or several once the group was widened. */
  readonly classes: readonly DensityClass[];
  readonly populationMin: number;
  /** Excluded; null without an upper bound. */
  readonly populationMax: number | null;
  /** In order of code; the territory itself is one of them. */
  readonly codes: readonly string[];
  /** True when too few were of the same class and band: neighbouring ones were added. */
  readonly elargi: boolean;
};

/** How territories of one kind are put together; `bands` are lower bounds, from 0. */
export type Grouping = { readonly bands: readonly number[]; readonly fewest: number };

export const GROUPINGS = {
  commune: { bands: [0, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000], fewest: 10 },
  epci: { bands: [0, 5_000, 10_000, 20_000, 50_000, 100_000], fewest: 6 },
  departement: { bands: [0, 200_000, 500_000], fewest: 3 },
} as const satisfies Readonly<Record<string, Grouping>>;
export type ComparableMaille = keyof typeof GROUPINGS;

type Cell = { readonly classe: number; readonly band: number };
type Placed = Comparable & Cell;

/**
 * Each territory with those of its density class and population band. Fewer than `fewest`: the bands
 * beside it are added one step after another, then the classes beside it.
 */
export function groupComparables(
  territories: readonly Comparable[],
  grouping: Grouping,
): ReadonlyMap<string, ComparableGroup> {
  const placed = territories.map((territory): Placed => ({
    ...territory,
    classe: DENSITY_CLASSES.findIndex(
      ({ classe }) => classe === densityClass(territory.population, territory.km2),
    ),
    band: grouping.bands.findLastIndex((from) => territory.population >= from),
  }));
  const byCell = new Map<string, ComparableGroup>();
  const groups = new Map<string, ComparableGroup>();
  for (const { code, classe, band } of placed) {
    const cell = `${classe} ${band}`;
    const group = byCell.get(cell) ?? gather(placed, { classe, band }, grouping);
    byCell.set(cell, group);
    groups.set(code, group);
  }
  return groups;
}

function gather(
  placed: readonly Placed[],
  own: Cell,
  { bands, fewest }: Grouping,
): ComparableGroup {
  let members = placed;
  let [classStep, bandStep] = [0, 0];
  for (; classStep < DENSITY_CLASSES.length; classStep++) {
    for (bandStep = 0; bandStep < bands.length; bandStep++) {
      members = placed.filter(
        ({ classe, band }) =>
          Math.abs(classe - own.classe) <= classStep && Math.abs(band - own.band) <= bandStep,
      );
      if (members.length >= fewest) {
        return describe(members, { bands, elargi: classStep + bandStep > 0 });
      }
    }
  }
  return describe(members, { bands, elargi: true });
}

function describe(
  members: readonly Placed[],
  { bands, elargi }: { readonly bands: readonly number[]; readonly elargi: boolean },
): ComparableGroup {
  const classes = new Set(members.map(({ classe }) => classe));
  const memberBands = members.map(({ band }) => band);
  return {
    classes: DENSITY_CLASSES.flatMap(({ classe }, rank) => (classes.has(rank) ? [classe] : [])),
    populationMin: bands[Math.min(...memberBands)] ?? 0,
    populationMax: bands[Math.max(...memberBands) + 1] ?? null,
    codes: members.map((member) => member.code).sort(),
    elargi,
  };
}
