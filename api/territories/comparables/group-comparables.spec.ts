import { describe, expect, it } from 'vitest';
import { densityClass } from './density-class.js';
import { type Comparable, groupComparables } from './group-comparables.js';

const BANDS = { bands: [0, 1_000, 5_000], fewest: 2 };
const of = (code: string, population: number, km2: number): Comparable => ({
  code,
  population,
  km2,
});

const groupOf = (territories: readonly Comparable[], code: string) =>
  groupComparables(territories, BANDS).get(code);

describe('the density class of a territory', () => {
  it.each([
    [150_000, 100, 'dense'],
    [149_999, 100, 'intermediaire'],
    [30_000, 100, 'intermediaire'],
    [2_500, 100, 'peu-dense'],
    [2_499, 100, 'tres-peu-dense'],
    [0, 100, 'tres-peu-dense'],
  ])('of %i inhabitants on %i km² is %s', (population, km2, classe) => {
    expect(densityClass(population, km2)).toBe(classe);
  });
});

describe('the territories comparable to one', () => {
  const village = of('village', 300, 30);
  const sister = of('sister', 900, 80);
  const hamlet = of('hamlet', 60, 30);
  const town = of('town', 3_000, 30);

  it('are those of its density class and population band, itself among them', () => {
    expect(groupOf([village, sister, hamlet, town], 'village')).toEqual({
      classes: ['tres-peu-dense'],
      populationMin: 0,
      populationMax: 1_000,
      codes: ['hamlet', 'sister', 'village'],
      elargi: false,
    });
  });

  it('are widened to the next population band first when it is alone', () => {
    const other = of('other', 1_200, 10);
    expect(groupOf([village, other, town], 'other')).toMatchObject({
      classes: ['peu-dense'],
      populationMin: 1_000,
      codes: ['other', 'town'],
      elargi: false,
    });
    const city = of('city', 8_000, 40);
    expect(groupOf([village, city, town], 'city')).toMatchObject({
      classes: ['peu-dense'],
      populationMin: 1_000,
      populationMax: null,
      codes: ['city', 'town'],
      elargi: true,
    });
  });

  it('are then widened to the next density class', () => {
    const capital = of('capital', 90_000, 30);
    expect(groupOf([capital, village, hamlet], 'capital')).toMatchObject({
      codes: ['capital', 'hamlet', 'village'],
      elargi: true,
    });
  });

  it('are itself alone when there is no other', () => {
    expect(groupOf([village], 'village')?.codes).toEqual(['village']);
  });

  it('of an unknown territory are none', () => {
    expect(groupOf([village], 'elsewhere')).toBeUndefined();
  });
});
