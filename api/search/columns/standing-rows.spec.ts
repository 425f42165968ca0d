import { describe, expect, it } from 'vitest';
import { StandingRows } from './standing-rows.js';

const ANYWHERE = { zones: null, departements: Uint8Array.of(1, 1) };
const GARD = { west: 3.8, south: 43.5, east: 4.6, north: 44 };

describe('the rows by where they stand', () => {
  it('are met near their place, the loose ones everywhere', () => {
    const rows = new StandingRows();
    rows.stand(0, 4.27, 43.69);
    rows.stand(1, 1.44, 43.6);
    rows.loosen(2, 0);
    expect(rows.near(GARD, ANYWHERE).sort()).toEqual(Uint32Array.of(0, 2));
  });

  it('are left alone when they are loose and their zone is not served', () => {
    const rows = new StandingRows();
    rows.loosen(0, 0);
    rows.loosen(1, 7);
    rows.loosen(2, 7);
    const served = { ...ANYWHERE, zones: [7, 9] };
    expect(rows.near(GARD, served).sort()).toEqual(Uint32Array.of(1, 2));
    rows.loosen(1, 0);
    expect(rows.near(GARD, served)).toEqual(Uint32Array.of(2));
  });

  it('are left alone when they serve another département', () => {
    const rows = new StandingRows();
    rows.loosen(0, 0, 0);
    rows.loosen(1, 0, 1);
    rows.loosen(2, 0);
    const gard = { zones: null, departements: Uint8Array.of(0, 1) };
    expect(rows.near(GARD, gard).sort()).toEqual(Uint32Array.of(1, 2));
    rows.loosen(1, 0, 0);
    expect(rows.near(GARD, gard)).toEqual(Uint32Array.of(2));
  });

  it('are met once, where they moved to', () => {
    const rows = new StandingRows();
    for (const row of [0, 1, 2]) rows.stand(row, 4.27, 43.69);
    rows.stand(0, 1.44, 43.6);
    rows.loosen(1, 0);
    rows.stand(1, 4.4, 43.8);
    expect(rows.near(GARD, ANYWHERE).sort()).toEqual(Uint32Array.of(1, 2));
    rows.remove(2);
    expect(rows.near(GARD, ANYWHERE)).toEqual(Uint32Array.of(1));
  });
});
