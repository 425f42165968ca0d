import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.js';
import { rollUp, takeStock } from './roll-up.js';

const COVERED = { etat: 'couvert', raison: null, indice: 4 } as const;
const TO_CONFIRM = { etat: 'a_confirmer', raison: 'non-confirmee', indice: 0 } as const;
const TOO_FAR = { etat: 'non_couvert', raison: 'inaccessible', indice: 0 } as const;
const SHUT = { etat: 'non_couvert', raison: 'fermee', indice: 0 } as const;
const UNKNOWN = { etat: null, raison: 'horaires-inconnus', indice: null } as const;

const communes = (...cells: readonly (readonly [Partial<Cell>, number | null])[]): Cell[] =>
  cells.map(([cell, jeunes], rank) => ({
    commune: `3000${rank}`,
    jeunes,
    jeunesEstimes: false,
    offresVivantes: 0,
    offresAConfirmer: 0,
    indice: 0,
    etat: null,
    raison: null,
    ...cell,
  }));

describe('several communes as one', () => {
  it('are in the state of the median young person', () => {
    expect(rollUp(communes([COVERED, 50], [TOO_FAR, 50])).etat).toBe('couvert');
    expect(rollUp(communes([COVERED, 49], [TOO_FAR, 51])).etat).toBe('non_couvert');
    expect(rollUp(communes([COVERED, 30], [TO_CONFIRM, 30], [TOO_FAR, 40])).etat).toBe(
      'a_confirmer',
    );
  });

  it('tell the reason that keeps most young people out', () => {
    const rolled = rollUp(communes([SHUT, 10], [SHUT, 10], [TOO_FAR, 30], [COVERED, 5]));
    expect(rolled).toMatchObject({ etat: 'non_couvert', raison: 'inaccessible' });
  });

  it('are unknown when most of their young people live where timetables are', () => {
    expect(rollUp(communes([UNKNOWN, 60], [COVERED, 40]))).toMatchObject({
      etat: null,
      raison: 'horaires-inconnus',
      indice: null,
      jeunesInconnus: 60,
    });
    expect(rollUp(communes([UNKNOWN, 40], [TOO_FAR, 60])).etat).toBe('non_couvert');
  });

  it('have the figures of those that are known, when those are the most', () => {
    expect(rollUp(communes([UNKNOWN, 40], [COVERED, 45], [TOO_FAR, 15]))).toMatchObject({
      indice: 3,
      jeunes: 100,
      jeunesInconnus: 40,
    });
  });

  it('have the mean of the index, each commune by its young people', () => {
    expect(rollUp(communes([COVERED, 300], [TOO_FAR, 100])).indice).toBe(3);
  });

  it('count as one another where nobody is young, and divide by nothing', () => {
    expect(rollUp(communes([COVERED, 0], [TOO_FAR, 0], [TOO_FAR, null]))).toEqual({
      jeunes: 0,
      jeunesEstimes: false,
      jeunesInconnus: 0,
      indice: 4 / 3,
      etat: 'non_couvert',
      raison: 'inaccessible',
    });
    expect(rollUp([])).toMatchObject({ jeunes: null, indice: null, etat: null, raison: null });
  });

  it('share their young people out among the four states', () => {
    const cells = communes([COVERED, 10], [TO_CONFIRM, 20], [TOO_FAR, 40], [UNKNOWN, 80]);
    expect(takeStock(cells)).toEqual({
      jeunes: 150,
      couverts: 10,
      aConfirmer: 20,
      nonCouverts: 40,
      inconnus: 80,
      majoriteConnue: false,
      communesSousSeuil: 0,
      estimes: false,
    });
  });

  it('say that a state is nobody’s, or that its communes are too small to count', () => {
    const cells = communes([COVERED, 300], [TOO_FAR, 0], [TOO_FAR, 0], [UNKNOWN, null]);
    expect(takeStock(cells)).toMatchObject({
      jeunes: 300,
      couverts: 300,
      aConfirmer: 0,
      nonCouverts: null,
      inconnus: null,
      communesSousSeuil: 2,
    });
  });

  it('have no young people of any state where nothing is known, rather than none', () => {
    expect(takeStock(communes([UNKNOWN, 80], [UNKNOWN, 20]))).toMatchObject({
      jeunes: 100,
      couverts: null,
      aConfirmer: null,
      nonCouverts: null,
      inconnus: 100,
    });
  });
});
