import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndexedService } from '../../../test/factories/an-indexed-service.js';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import { aroundOf } from '../around-home.js';
import { ServiceColumns } from '../columns/service-columns.js';
import type { Criteria } from './criteria.js';
import { nearestRows } from './nearest-rows.js';
import type { Ordering } from './order-services.js';
import { orderSelection } from './order-selection.js';
import { selectAround, selectEverywhere } from './select-around.js';

const VAUVERT = {
  codeCommune: '30341',
  isExact: false,
  nom: 'Vauvert',
  departement: '30',
  longitude: 4.277,
  latitude: 43.694,
  zoneCodes: new Set(['30341', '30']),
};
const aPoint = {
  longitude: fc.double({ min: 4.1, max: 4.5, noNaN: true }),
  latitude: fc.double({ min: 43.55, max: 43.85, noNaN: true }),
};
const aService = fc.record({
  ...aPoint,
  modesAccueil: fc.constantFrom(['en-presentiel'], ['a-distance'], ['en-presentiel', 'a-distance']),
  hebergement: fc.boolean(),
  freshUntil: fc.constantFrom(null, '2026-12-01'),
  places: fc.array(fc.record({ ...aPoint, lieuId: fc.constant('l'), permanence: fc.constant(0) }), {
    maxLength: 1,
  }),
});

describe('the nearest services, without a look at the others', () => {
  it('are the first page of the whole search, or nothing when too few stand near', () => {
    let asked = 0;
    fc.assert(
      fc.property(fc.array(aService, { minLength: 12, maxLength: 60 }), (drawn) => {
        const columns = new ServiceColumns();
        for (const [rank, own] of drawn.entries())
          columns.put(anIndexedService({ ...own, id: `s${rank}` }));
        const criteria: Criteria = {
          filters: [],
          servedZones: null,
          candidates: null,
          around: aroundOf(columns, VAUVERT, { journeys: null, radiusM: 50_000 }),
          box: null,
          scoreQualiteMinimum: null,
          heuresSemaineMin: null,
          listeCej: null,
        };
        const ordering: Ordering & { sort: 'distance' } = {
          sort: 'distance',
          count: 5,
          scoreOf: null,
          daysUntilOpen: new Float64Array(),
          sinksFrom: toDayNumber('2026-11-21'),
        };
        const everywhere = selectEverywhere(columns, criteria);
        const nearest = nearestRows(columns, criteria, everywhere, ordering);
        if (nearest.length === 0) return;
        asked += 1;
        const whole = selectAround(columns, criteria, everywhere);
        const { kept, positions } = orderSelection(columns, whole, ordering);
        expect(nearest).toEqual(Array.from(positions, (position) => kept.rows[position]));
      }),
    );
    expect(asked).toBeGreaterThan(50);
  });
});
