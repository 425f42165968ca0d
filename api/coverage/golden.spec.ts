import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CountedCoverage } from '../../test/small/coverage/count-coverage.js';
import { readGoldenCases } from '../../test/small/coverage/golden-case.js';
import { rankOfNeed } from './needs.js';

const cases = readGoldenCases(
  readFileSync(new URL('./golden/territoires.json', import.meta.url), 'utf8'),
);

describe('a territory drawn by hand', () => {
  it.each(cases)('$titre', async (golden) => {
    const counted = await CountedCoverage.prepared(golden.asked, golden.services);
    const need = rankOfNeed(golden.besoin) ?? -1;
    const inclure = golden.inclureAConfirmer;
    for (const [code, expected] of Object.entries(golden.attendu)) {
      const cell = counted.cell(code, need, inclure);
      const { etat, raison, offresVivantes, offresAConfirmer } = cell;
      expect([etat, raison, offresVivantes, offresAConfirmer], code).toEqual(expected);
    }
    for (const [code, expected] of Object.entries(golden.indices)) {
      expect(counted.cell(code, need, inclure).indice, code).toBeCloseTo(expected, 6);
    }
  });
});
