import { describe, expect, it } from 'vitest';
import { preparePlaces } from '../travel-table.js';
import { estimateTable } from './estimate-table.js';

const QUISSAC = { latitude: 43.9136, longitude: 3.9989 };
const ALES = { latitude: 44.1253, longitude: 4.0852 };
const TOULOUSE = { latitude: 43.6045, longitude: 1.444 };

describe('a table of estimates', () => {
  it('gives the minutes to each place in order, and none beyond the time allowed', () => {
    const places = preparePlaces([ALES, TOULOUSE, QUISSAC]);
    const [ales, toulouse, quissac] = estimateTable(QUISSAC, 'voiture', places, 45);
    expect(Math.round(ales ?? 0)).toBe(39);
    expect(toulouse).toBe(Number.POSITIVE_INFINITY);
    expect(quissac).toBe(0);
  });
});
