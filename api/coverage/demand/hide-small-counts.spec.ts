import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedPlaces,
  shownEach,
  SEUIL,
  shown,
  shownParts,
  shownTotal,
} from './hide-small-counts.js';

describe('a number of unmet needs', () => {
  it.each([
    [0, null],
    [4, null],
    [5, 5],
    [12, 12],
  ])('of %i is shown as %s', (count, told) => {
    expect(shown(count)).toBe(told);
  });
});

describe('its parts', () => {
  it('are told when none of them is small', () => {
    expect(shownParts({ recherches: 7, signalements: 0 })).toEqual({
      recherches: 7,
      signalements: 0,
    });
  });

  it('are all hidden when one would be told by the difference', () => {
    expect(shownParts({ recherches: 7, signalements: 2 })).toBeNull();
  });

  it('are hidden when there is nothing', () => {
    expect(shownParts({ recherches: 0, signalements: 0 })).toBeNull();
  });
});

describe('the total of several communes', () => {
  it('counts the small ones once they are five together', () => {
    expect(shownTotal([6, 2, 3])).toBe(11);
  });

  it('leaves them out before, since the difference would tell them', () => {
    expect(shownTotal([6, 2, 1])).toBe(6);
  });

  it('is hidden when they do not make five', () => {
    expect(shownTotal([1, 2, 1])).toBeNull();
  });

  it('never lets one to four cases be worked out from what each commune shows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (counts) => {
        const told = counts.reduce((sum, count) => sum + (shown(count) ?? 0), 0);
        const difference = (shownTotal(counts) ?? told) - told;
        expect(difference === 0 || difference >= SEUIL).toBe(true);
      }),
    );
  });
});

describe('the parts of a total that is told', () => {
  it.each([
    [
      [9, 7],
      [9, 7],
    ],
    [
      [9, 0, 7],
      [9, null, 7],
    ],
    [
      [9, 7, 2],
      [9, null, null],
    ],
    [
      [9, 3, 2],
      [9, null, null],
    ],
    [[3], [null]],
  ])('%j are shown as %j: no subtraction tells the one that is hidden', (counts, told) => {
    expect(shownEach(counts)).toEqual(told);
  });
});

describe('the places that a total counts', () => {
  it('leave out those that are hidden, until they are five together', () => {
    const counts = new Map([
      ['Nîmes', 10],
      ['Vauvert', 2],
    ]);
    expect([...countedPlaces(counts)]).toEqual(['Nîmes']);
    counts.set('Aimargues', 3);
    expect([...countedPlaces(counts)]).toEqual(['Nîmes', 'Vauvert', 'Aimargues']);
  });
});
