import { describe, expect, it } from 'vitest';
import { commonPlace } from './common-place.js';

const nimes = {
  structure_id: 'a',
  commune: '30189',
  epci: '243000643',
  departement: '30',
  region: '76',
  territoires: ['ml-nimes', 'gard'],
};

describe('where two sheets both stand', () => {
  it('is what they share, and nobody’s own', () => {
    const vauvert = {
      ...nimes,
      structure_id: 'b',
      commune: '30341',
      epci: '243000650',
      territoires: ['gard'],
    };
    expect(commonPlace(nimes, vauvert)).toEqual({
      structure_id: '',
      commune: null,
      epci: null,
      departement: '30',
      region: '76',
      territoires: ['gard'],
    });
    expect(commonPlace(nimes, nimes)).toEqual({ ...nimes, structure_id: '' });
  });
});
