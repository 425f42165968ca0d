import type { Gap } from './pack.js';

export type Lack = Pick<Gap, 'besoin' | 'raison'>;

/** Communes that lack the same needs, for the same reasons. */
export type GapGroup = {
  /** Those of most young people first. */
  readonly communes: readonly Pick<Gap, 'code' | 'nom' | 'jeunes'>[];
  readonly jeunes: number;
  readonly jeunesEstimes: boolean;
  /** What they lack beyond what is lacked everywhere; may be nothing. */
  readonly lacks: readonly Lack[];
};

export type GroupedGaps = {
  /** What every commune that lacks anything lacks, each for the same reason. */
  readonly everywhere: readonly Lack[];
  /** Those of most young people first. */
  readonly groups: readonly GapGroup[];
  /** Communes that lack nothing but the confirmation of an offer. */
  readonly onlyToConfirm: { readonly communes: number; readonly jeunes: number };
};

type Lacking = { readonly gaps: readonly Gap[]; readonly lacks: readonly Lack[] };

const keyOf = ({ besoin, raison }: Lack): string => `${besoin} ${raison}`;

/** The gaps, communes alike said together: a page of thirty same paragraphs tells nothing. */
export function groupGaps(gaps: readonly Gap[]): GroupedGaps {
  const communes = [...Map.groupBy(gaps, ({ code }) => code).values()].map(toLacking);
  const lacking = communes.filter(({ lacks }) => lacks.length > 0);
  const everywhere = commonTo(lacking);
  const common = new Set(everywhere.map(keyOf));
  const alike = Map.groupBy(lacking, ({ lacks }) => lacks.map(keyOf).join('\n'));
  const groups = [...alike.values()]
    .map((members) => toGroup(members, common))
    .toSorted((one, other) => other.jeunes - one.jeunes);
  const others = communes.filter(({ lacks }) => lacks.length === 0);
  return {
    everywhere,
    groups,
    onlyToConfirm: { communes: others.length, jeunes: sum(others.map(youngOf)) },
  };
}

function toLacking(gaps: readonly Gap[]): Lacking {
  const lacks = gaps
    .filter(({ etat }) => etat === 'non_couvert')
    .map(({ besoin, raison }) => ({ besoin, raison }));
  return { gaps, lacks };
}

/** In the order of the needs; of one commune alone, nothing is « everywhere ». */
function commonTo(lacking: readonly Lacking[]): readonly Lack[] {
  const [first, ...others] = lacking;
  if (!first || others.length === 0) return [];
  const sets = others.map(({ lacks }) => new Set(lacks.map(keyOf)));
  return first.lacks.filter((lack) => sets.every((set) => set.has(keyOf(lack))));
}

function toGroup(members: readonly Lacking[], common: ReadonlySet<string>): GapGroup {
  const communes = members.flatMap(({ gaps: [first] }) => first ?? []);
  return {
    communes: communes.map(({ code, nom, jeunes }) => ({ code, nom, jeunes })),
    jeunes: sum(members.map(youngOf)),
    jeunesEstimes: communes.some(({ jeunesEstimes }) => jeunesEstimes),
    lacks: (members[0]?.lacks ?? []).filter((lack) => !common.has(keyOf(lack))),
  };
}

const youngOf = ({ gaps }: Lacking): number => gaps[0]?.jeunes ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
