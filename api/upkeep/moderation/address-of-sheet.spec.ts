import { describe, expect, it } from 'vitest';
import { addressOfSheet } from './address-of-sheet.js';

describe('the page where a sheet is written', () => {
  it('is named by its kind and its id', () => {
    expect(addressOfSheet('service', 'dora--1/2')).toBe('/mes-fiches/services/dora--1%2F2');
    expect(addressOfSheet('lieu', 'a')).toBe('/mes-fiches/lieux/a');
  });
});
