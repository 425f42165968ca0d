import { describe, expect, it } from 'vitest';
import type { Cell } from '../cells/cell.js';
import { countGains } from './compare-cells.js';

const aCell = (commune: string, over: Partial<Cell> = {}): Cell => ({
  commune,
  jeunes: 100,
  jeunesEstimes: true,
  offresVivantes: 0,
  offresAConfirmer: 0,
  indice: 0,
  etat: 'non_couvert',
  raison: 'inaccessible',
  ...over,
});
const covered = { etat: 'couvert', raison: null, offresVivantes: 1, indice: 2 } as const;

describe('what a trial gains', () => {
  it('is the young people of the communes that become covered', () => {
    const pairs = [
      {
        before: aCell('30210', { jeunes: 300 }),
        after: aCell('30210', { jeunes: 300, ...covered }),
      },
      { before: aCell('30311'), after: aCell('30311') },
    ];
    expect(countGains(pairs)).toEqual({ jeunes: 300, communes: 1, changed: pairs.slice(0, 1) });
  });

  it('counts nobody twice where something was already in reach, but tells the better index', () => {
    const pairs = [
      { before: aCell('30007', covered), after: aCell('30007', { ...covered, indice: 3 }) },
    ];
    expect(countGains(pairs)).toEqual({ jeunes: 0, communes: 0, changed: pairs });
  });

  it('counts a commune that only waited for a confirmation', () => {
    const waiting = { etat: 'a_confirmer', raison: 'non-confirmee' } as const;
    const pairs = [{ before: aCell('30007', waiting), after: aCell('30007', covered) }];
    expect(countGains(pairs).jeunes).toBe(100);
  });

  it('takes young people whom nobody counted for none', () => {
    const unknown = { jeunes: null };
    const pairs = [
      { before: aCell('30007', unknown), after: aCell('30007', { ...unknown, ...covered }) },
    ];
    expect(countGains(pairs)).toMatchObject({ jeunes: 0, communes: 1 });
  });
});
