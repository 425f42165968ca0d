import { describe, expect, it } from 'vitest';
import { rollUp, takeStock } from '../../../api/coverage/cells/roll-up.js';
import { DistanceReach, type Reach } from '../../../api/coverage/matrix/reach.js';
import type { Homes } from '../../../api/coverage/matrix/homes.js';
import { BESOINS } from '../../../api/coverage/needs.js';
import { compare } from '../../../api/coverage/sheet/comparisons.js';
import { createRandom } from '../../../bench/random.js';
import { CountedCoverage } from './count-coverage.js';
import { counted as countOf, type NaiveCommune, NaiveCoverage } from './naive-coverage.js';
import { someCommunes, someServices, TODAY } from './random-territory.js';

const TERRITORIES = 400;
const MODE = 'voiture';
const MINUTES = 45;
const BESOIN = 'mobilite';
const NEED = BESOINS.indexOf(BESOIN);
const STATES = ['couvert', 'a_confirmer', 'non_couvert'];

/** As by car, where anything is known. */
function reachFrom(homes: Homes, known: ReadonlySet<string>): Reach {
  const byCar = new DistanceReach(homes, MODE, MINUTES);
  const knows = (rank: number): boolean => known.has(homes.all[rank]?.code ?? '');
  return {
    band: (...asked) => byCar.band(...asked),
    nearest: (...asked) => byCar.nearest(...asked),
    farthestMetres: byCar.farthestMetres,
    bytes: 0,
    knows,
  };
}

/** Every young person, by the commune where she lives; where there are none, one of each commune. */
function peopleOf(communes: readonly NaiveCommune[]): readonly string[] {
  const people = communes.flatMap((commune) =>
    Array.from({ length: countOf(commune) }, () => commune.code),
  );
  return people.length > 0 ? people : communes.map(({ code }) => code);
}

/** The rule of docs/coverage.md, person by person; null: most of them are unknown. */
function figuresOf(
  communes: readonly NaiveCommune[],
  known: ReadonlySet<string>,
  naive: NaiveCoverage,
) {
  const people = peopleOf(communes);
  const asked = people.filter((code) => known.has(code));
  if (people.length - asked.length > asked.length) return null;
  const cells = new Map(communes.map(({ code }) => [code, naive.cell(code)]));
  const states = asked.map((code) => STATES.indexOf(cells.get(code)?.couvert ?? ''));
  states.sort((one, other) => one - other);
  const index = asked.reduce((sum, code) => sum + (cells.get(code)?.indice ?? 0), 0);
  return {
    etat: STATES[states[Math.ceil(states.length / 2) - 1] ?? -1],
    indice: index / asked.length,
    part: states.filter((state) => state === 0).length / states.length,
  };
}

/** Both unknown, or as good as equal. */
const isNear = (one: number | null, other: number | null, within: number): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= within;

function aTerritory(seed: number) {
  const random = createRandom(seed);
  const communes = someCommunes(random);
  const services = someServices(random, communes);
  const share = random.next();
  const known = new Set(communes.map(({ code }) => code).filter(() => random.next() < share));
  const counted = new CountedCoverage(
    { communes, dureeMax: MINUTES, reachOf: (homes) => reachFrom(homes, known) },
    services,
  );
  const naive = new NaiveCoverage(communes, services, {
    besoin: BESOIN,
    mode: MODE,
    dureeMax: MINUTES,
    inclureAConfirmer: false,
    today: TODAY,
  });
  const groups = [...Map.groupBy(communes, ({ epci }) => epci).values()];
  return { communes, known, counted, naive, groups };
}

/** The communes of each group in the matrix. */
const cellsOf = (groups: readonly (readonly NaiveCommune[])[], communes: readonly NaiveCommune[]) =>
  groups.map((group) => group.map((one) => communes.indexOf(one)));

describe('a territory partly without timetables', () => {
  it('has figures when most of its young people are known', () => {
    const seen = { unknown: 0, partly: 0, whole: 0 };
    for (let seed = 40_000; seed < 40_000 + TERRITORIES; seed += 1) {
      const { known, counted, naive, groups } = aTerritory(seed);
      for (const group of groups) {
        const wanted = figuresOf(group, known, naive);
        const cells = group.map(({ code }) => counted.cell(code, NEED, false));
        const { etat, indice } = rollUp(cells);
        expect([seed, etat]).toEqual([seed, wanted?.etat ?? null]);
        expect(isNear(indice, wanted?.indice ?? null, 1e-4)).toBe(true);
        expect(takeStock(cells).majoriteConnue).toBe(wanted !== null);
        const isWhole = group.every(({ code }) => known.has(code));
        seen[wanted === null ? 'unknown' : isWhole ? 'whole' : 'partly'] += 1;
      }
    }
    // Each was met often enough to be proved.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(40);
  });

  it('is compared with those that have figures alone, and the others are counted apart', () => {
    for (let seed = 50_000; seed < 50_000 + TERRITORIES; seed += 1) {
      const { communes, known, counted, naive, groups } = aTerritory(seed);
      const territories = cellsOf(groups, communes);
      const comparisons = compare(
        { maille: 'epci', cells: territories[0] ?? [] },
        [{ ensemble: 'region', code: '76', nom: 'Occitanie', territories }],
        counted,
        { need: NEED, inclureAConfirmer: false },
      );
      const box = comparisons.find(({ figure }) => figure === 'part_couverte')?.boites[0];
      const parts = groups.flatMap((group) => figuresOf(group, known, naive)?.part ?? []);
      const left = groups.length - parts.length;
      expect([seed, box?.effectif ?? 0, box?.inconnus ?? left]).toEqual([seed, parts.length, left]);
      const [least, most] =
        parts.length > 0 ? [Math.min(...parts), Math.max(...parts)] : [null, null];
      expect(isNear(box?.min ?? null, least, 0.0051)).toBe(true);
      expect(isNear(box?.max ?? null, most, 0.0051)).toBe(true);
    }
  });
});
