import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ComparablesService } from '../../../api/territories/comparables/comparables.service.js';
import { TerritoriesService } from '../../../api/territories/territories.service.js';
import { createTestApp, type TestApp } from '../../setup/test-app.js';

let maillage: TestApp;
let comparables: ComparablesService;

beforeAll(async () => {
  maillage = await createTestApp();
  comparables = maillage.app.get(ComparablesService);
});
afterAll(() => maillage?.close());

describe('the comparable territories of Occitanie', () => {
  it('have the surface of their outlines of 2018', () => {
    // 161,85 km² by the official register, 46,34 km² by that of Bassurels.
    expect(comparables.km2Of('30189')).toBeCloseTo(160.9, 0);
    expect(comparables.km2Of('48020')).toBeCloseTo(46.6, 0);
    expect(comparables.km2Of('13001')).toBeNull();
  });

  it('give every commune of the region a group of ten at least, itself in it', () => {
    const { communes } = maillage.app.get(TerritoriesService);
    const here = communes.filter(({ regionCode }) => regionCode === '76');
    for (const { code } of here.slice(0, 4446)) {
      const codes = comparables.groupOf('commune', code)?.codes ?? [];
      expect(codes.length >= 10 && codes.includes(code)).toBe(true);
    }
    expect(here).toHaveLength(4446);
  });

  it('put Vauvert with the sparsely peopled communes of 10 000 to 20 000 inhabitants', () => {
    expect(comparables.groupOf('commune', '30341')).toMatchObject({
      classes: ['peu-dense'],
      populationMin: 10_000,
      populationMax: 20_000,
      elargi: false,
    });
  });

  it('compare Lozère with the next départements, since it is alone of its density', () => {
    const group = comparables.groupOf('departement', '48');
    expect(group?.elargi).toBe(true);
    expect(group?.codes).toEqual(['09', '32', '46', '48']);
  });

  it('give every EPCI of the region a group of six at least', () => {
    const sirens = new Set(
      maillage.app
        .get(TerritoriesService)
        .communes.flatMap(({ regionCode, epciSiren }) =>
          regionCode === '76' && epciSiren !== null ? [epciSiren] : [],
        ),
    );
    const sizes = [...sirens].map((it) => comparables.groupOf('epci', it)?.codes.length ?? 0);
    expect(sizes.length).toBeGreaterThan(150);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6);
  });

  it('are none outside the region', () => {
    expect(comparables.groupOf('commune', '13001')).toBeNull();
    expect(comparables.groupOf('departement', '13')).toBeNull();
  });
});
