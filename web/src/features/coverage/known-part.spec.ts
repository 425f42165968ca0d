import { describe, expect, it } from 'vitest';
import { knownPartOf } from './known-part';

const counts = {
  jeunes: 100,
  couverts: 0,
  a_confirmer: 0,
  non_couverts: 0,
  inconnus: 0,
};

describe('of how many young people it is known what they reach', () => {
  it('of all where the timetables are known, even when nobody reaches anything', () => {
    expect(knownPartOf({ ...counts, non_couverts: 100 })).toBe('all');
  });

  it('of some where a part of the territory has its timetables', () => {
    expect(knownPartOf({ ...counts, couverts: 40, inconnus: 60 })).toBe('some');
  });

  it('of nobody where no timetable is known, however the counts are told', () => {
    expect(knownPartOf({ ...counts, inconnus: 100 })).toBe('none');
    expect(knownPartOf({ ...counts, jeunes: null, inconnus: null })).toBe('none');
    const untold = { couverts: null, a_confirmer: null, non_couverts: null };
    expect(knownPartOf({ ...counts, ...untold, inconnus: 100 })).toBe('none');
  });
});
