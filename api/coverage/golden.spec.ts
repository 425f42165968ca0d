import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CountedCoverage } from '../../test/small/coverage/count-coverage.js';
import { readGoldenCases } from '../../test/small/coverage/golden-case.js';
import { rankOfNeed } from './needs.js';

const cases = readGoldenCases(
  readFileSync(new URL('./golden/territoires.json', import.meta.url), 'utf8'),
);

describe('a territory drawn by hand', () => {
  it.each(cases)('$titre', (golden) => {
    const counted = new CountedCoverage(golden.asked, golden.services);
    const need = rankOfNeed(golden.besoin) ?? -1;
    const cellOf = (code: string) => counted.cell(code, need, golden.inclureAConfirmer);
    const found = Object.keys(golden.attendu).map((code) => {
      const { etat, raison, offresVivantes, offresAConfirmer } = cellOf(code);
      return [code, [etat, raison, offresVivantes, offresAConfirmer]];
    });
    expect(Object.fromEntries(found)).toEqual(golden.attendu);
    for (const [code, expected] of Object.entries(golden.indices)) {
      expect(cellOf(code).indice).toBeCloseTo(expected, 6);
    }
  });
});
