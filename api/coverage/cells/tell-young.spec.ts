import { describe, expect, it } from 'vitest';
import { countHidden, countYoung, tellPart, tellTogether, tellYoung } from './tell-young.js';

const communes = (...young: readonly (number | null)[]) => young.map((jeunes) => ({ jeunes }));

describe('the young people of a commune', () => {
  it('are told from five on, and nobody is not told from four', () => {
    expect([null, 0, 1, 4, 5, 900].map(tellYoung)).toEqual([null, null, null, null, 5, 900]);
  });

  it('count from five on; an unknown number stays unknown', () => {
    expect([null, 0, 1, 4, 5, 900].map(countYoung)).toEqual([null, 0, 0, 0, 5, 900]);
  });
});

describe('the young people of some communes together', () => {
  it('are nobody where there is no commune', () => {
    expect(tellPart(0, 0)).toBe(0);
    expect(tellTogether([])).toBe(0);
  });

  it('are not told where only communes too small to count are, or unknown ones', () => {
    expect(tellPart(0, 3)).toBe(null);
    expect(tellTogether(communes(0, 0, null))).toBe(null);
  });

  it('are those of the others, and how many are left out is told', () => {
    expect(tellTogether(communes(0, 40, 7, null))).toBe(47);
    expect(countHidden(communes(0, 40, 7, null, 0))).toBe(2);
  });
});
