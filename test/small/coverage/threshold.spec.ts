import { describe, expect, it } from 'vitest';
import { takeStock } from '../../../api/coverage/cells/roll-up.js';
import { showBilan } from '../../../api/coverage/cells/show-row.js';
import { BESOINS } from '../../../api/coverage/needs.js';
import { createRandom, type Random } from '../../../bench/random.js';
import { CountedCoverage } from './count-coverage.js';
import type { NaiveCommune } from './naive-coverage.js';
import { someCommunes, someServices } from './random-territory.js';
import { tellEverything, type World } from './tell-everything.js';

const WORLDS = 40;
const EXHAUSTED = 8;
const HIDDEN = [0, 1, 2, 3, 4];
const YOUNG = [...HIDDEN, 5, 6, 9, 40, 700];

function aWorld(seed: number): { readonly world: World; readonly random: Random } {
  const random = createRandom(seed);
  const communes = someCommunes(random).map((one) => ({ ...one, jeunes: random.pick(YOUNG) }));
  const codes = communes.map(({ code }) => code);
  const minutes = random.pick([14, 44, 89]);
  const world: World = {
    communes,
    services: someServices(random, communes),
    mode: random.pick(['pied', 'velo', 'voiture'] as const),
    // The whole, each commune alone, the whole but one, and some others that overlap.
    territories: [
      codes,
      ...codes.map((code) => [code]),
      ...codes.map((code) => codes.filter((other) => other !== code)),
      codes.filter(() => random.next() < 0.5),
    ],
    durations: [minutes, minutes + 1],
  };
  return { world, random };
}

const isHidden = ({ jeunes }: NaiveCommune): boolean => jeunes !== null && jeunes <= 4;

const withHidden = (world: World, choose: (rank: number) => number): World => ({
  ...world,
  communes: world.communes.map((one, rank) =>
    isHidden(one) ? { ...one, jeunes: choose(rank) } : one,
  ),
});

/** Every way to give so many communes from nobody to four young people. */
const everyChoice = (count: number): readonly (readonly number[])[] =>
  count === 0
    ? [[]]
    : everyChoice(count - 1).flatMap((rest) => HIDDEN.map((jeunes) => [jeunes, ...rest]));

describe('fewer than five young people', () => {
  it(`change nothing that is said, whoever they are, in ${WORLDS} random territories`, () => {
    let hidden = 0;
    for (let seed = 90_000; seed < 90_000 + WORLDS; seed += 1) {
      const { world, random } = aWorld(seed);
      hidden += world.communes.filter(isHidden).length;
      const said = JSON.stringify(tellEverything(world));
      const others = withHidden(world, () => random.pick(HIDDEN));
      expect(JSON.stringify(tellEverything(others)), `territory ${seed}`).toBe(said);
    }
    expect(hidden).toBeGreaterThan(WORLDS);
  });

  it('leave every number from nobody to four possible, in every commune that is hidden', () => {
    let exhausted = 0;
    for (let seed = 91_000; exhausted < EXHAUSTED; seed += 1) {
      const { world } = aWorld(seed);
      const ranks = world.communes.flatMap((one, rank) => (isHidden(one) ? [rank] : []));
      if (ranks.length === 0 || ranks.length > 2) continue;
      exhausted += 1;
      const said = everyChoice(ranks.length).map((choice) =>
        JSON.stringify(
          tellEverything(withHidden(world, (rank) => choice[ranks.indexOf(rank)] ?? 0)),
        ),
      );
      expect(new Set(said).size, `territory ${seed}`).toBe(1);
    }
  });

  it('are no difference between two territories, states or ways to count', () => {
    let compared = 0;
    for (let seed = 92_000; seed < 92_000 + WORLDS; seed += 1) {
      const { world, random } = aWorld(seed);
      const [dureeMax = 45] = world.durations;
      const counted = new CountedCoverage({ ...world, dureeMax }, world.services);
      const need = BESOINS.indexOf('mobilite');
      const cells = world.communes.map(({ code }) => counted.cell(code, need, false));
      const part = cells.filter(() => random.next() < 0.6);
      const [whole, within] = [showBilan(takeStock(cells)), showBilan(takeStock(part))];
      for (const figure of ['jeunes', 'couverts', 'a_confirmer', 'non_couverts'] as const) {
        const difference = (whole[figure] ?? 0) - (within[figure] ?? 0);
        expect(difference === 0 || difference >= 5, `territory ${seed}, ${figure}`).toBe(true);
        compared += 1;
      }
    }
    expect(compared).toBe(4 * WORLDS);
  });
});
