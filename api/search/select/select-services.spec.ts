import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndexedService } from '../../../test/factories/an-indexed-service.js';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import { geodesicMetres } from '../../territories/geodesic-distance.js';
import type { IndexedService } from '../columns/indexed-service.js';
import { ServiceColumns } from '../columns/service-columns.js';
import { buildListFilters, buildZoneFilter } from './build-filters.js';
import type { Criteria } from './criteria.js';
import { orderSelection } from './order-selection.js';
import { selectAround, selectEverywhere } from './select-around.js';
import { type Selection, selectServices } from './select-services.js';
import { totalOf, wholeOf } from './whole-selection.js';

const VAUVERT = { longitude: 4.277, latitude: 43.694 };
const NO_CRITERIA: Criteria = {
  filters: [],
  servedZones: null,
  candidates: null,
  around: null,
  box: null,
  scoreQualiteMinimum: null,
  heuresSemaineMin: null,
  listeCej: null,
};

function columnsOf(services: readonly IndexedService[]): ServiceColumns {
  const columns = new ServiceColumns();
  for (const service of services) columns.put(service);
  return columns;
}

function aroundVauvert(columns: ServiceColumns, radiusM: number): Criteria['around'] {
  const { longitude, latitude } = VAUVERT;
  return {
    ...VAUVERT,
    radiusM,
    travel: null,
    servedDepartements: columns.departements.maskOfValues(['30'], { orEmpty: true }),
    measure: (_row, lon, lat) => geodesicMetres(latitude, longitude, lat, lon),
  };
}

function idsOf(columns: ServiceColumns, rows: Uint32Array): string[] {
  return Array.from(rows, (row) => columns.ids[row] ?? '');
}

describe('the services that are kept around a place', () => {
  const TOULOUSE = { longitude: 1.444, latitude: 43.605 };
  const keptOf = (own: Partial<IndexedService>): string[] => {
    const columns = columnsOf([anIndexedService(own)]);
    const around = aroundVauvert(columns, 50_000);
    const { rows, reaches } = selectServices(columns, { ...NO_CRITERIA, around });
    return Array.from(
      rows,
      (_, index) =>
        ['sur_place', 'a_distance', 'hebergement', 'sans_lieu'][reaches[index] ?? 0] ?? '',
    );
  };

  it.each<[string, Partial<IndexedService>, string[]]>([
    ['what stands near', {}, ['sur_place']],
    ['not what stands far', TOULOUSE, []],
    [
      'what is remote, wherever it stands',
      { ...TOULOUSE, modesAccueil: ['a-distance'] },
      ['a_distance'],
    ],
    ['what lodges, wherever it stands', { ...TOULOUSE, hebergement: true }, ['hebergement']],
    ['what has no point, for its département', { longitude: null, latitude: null }, ['sans_lieu']],
    [
      'not what has no point in another département',
      { longitude: null, latitude: null, departement: '31' },
      [],
    ],
    [
      'what is held near though its address is far',
      { ...TOULOUSE, places: [{ lieuId: 'l', longitude: 4.28, latitude: 43.69 }] },
      ['sur_place'],
    ],
  ])('holds %s', (_what, own, expected) => {
    expect(keptOf(own)).toEqual(expected);
  });

  it('measures to the nearest of several places and says which', () => {
    const near = { lieuId: 'pres', longitude: 4.28, latitude: 43.69 };
    const far = { lieuId: 'loin', longitude: 4.4, latitude: 43.9 };
    const columns = columnsOf([anIndexedService({ places: [far, near] })]);
    const around = aroundVauvert(columns, 50_000);
    const { places, distances } = selectServices(columns, { ...NO_CRITERIA, around });
    expect(places[0]).toBe(2);
    expect(distances[0]).toBeLessThan(1_000);
  });

  it('hides what is reserved to another zone', () => {
    const columns = columnsOf([
      anIndexedService({ id: 'a', zoneEligibilite: ['31'] }),
      anIndexedService({ id: 'b', zoneEligibilite: ['30', '34'] }),
      anIndexedService({ id: 'c' }),
    ]);
    const filters = [buildZoneFilter(columns, new Set(['30341', '30']))];
    const { rows } = selectServices(columns, { ...NO_CRITERIA, filters });
    expect(idsOf(columns, rows)).toEqual(['b', 'c']);
  });
});

describe('columns', () => {
  it('forget a withdrawn service and take the new values of a changed one', () => {
    const columns = columnsOf([anIndexedService({ id: 'a' }), anIndexedService({ id: 'b' })]);
    columns.withdraw('a');
    columns.put(anIndexedService({ id: 'b', frais: 'gratuit' }));
    const filters = buildListFilters(columns, { frais: ['gratuit'] });
    expect(idsOf(columns, selectServices(columns, { ...NO_CRITERIA, filters }).rows)).toEqual([
      'b',
    ]);
    expect(columns.size).toBe(1);
  });
});

const THEMES = ['mobilite--permis', 'mobilite--velo', 'sante--soins'];
const PUBLICS = ['jeunes', 'femmes', 'tous-publics'];
const aService = fc
  .record({
    standsSomewhere: fc.boolean(),
    thematiques: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 2 }),
    publics: fc.uniqueArray(fc.constantFrom(...PUBLICS), { maxLength: 2 }),
    frais: fc.constantFrom('gratuit', 'payant', null),
    modesAccueil: fc.constantFrom(
      ['en-presentiel'],
      ['a-distance'],
      ['en-presentiel', 'a-distance'],
      [],
    ),
    zoneEligibilite: fc.constantFrom([], ['30'], ['31']),
    longitude: fc.double({ min: 3.5, max: 5, noNaN: true }),
    latitude: fc.double({ min: 43.2, max: 44.2, noNaN: true }),
    scoreQualite: fc.constantFrom(0, 0.5, 1),
    hebergement: fc.boolean(),
    departement: fc.constantFrom('30', '34', null),
    freshUntil: fc.constantFrom(null, '2026-12-01'),
  })
  .map(({ standsSomewhere, ...own }) =>
    standsSomewhere ? own : { ...own, longitude: null, latitude: null },
  );
const asked = fc.record({
  thematiques: fc.constantFrom(undefined, ['mobilite'], ['sante--soins']),
  publics: fc.constantFrom(undefined, ['jeunes'], ['femmes', 'jeunes']),
  frais: fc.constantFrom(undefined, ['gratuit']),
  radiusM: fc.integer({ min: 0, max: 80_000 }),
  scoreQualiteMinimum: fc.constantFrom(null, 0.5),
});
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

describe('a selection, against reading every service one by one', () => {
  it('keeps the same services, with the same counts, in pages without repeat', () => {
    const drawnServices = fc.array(aService, { maxLength: 60 });
    fc.assert(
      fc.property(drawnServices, drawnServices, asked, (drawn, before, question) => {
        const services = drawn.map((own, rank) => anIndexedService({ ...own, id: `s${rank}` }));
        const columns = columnsOf(
          before.map((own, rank) => anIndexedService({ ...own, id: `s${rank}` })),
        );
        // Some are moved and changed, some are new, some are gone.
        for (const service of services) columns.put(service);
        for (const [rank] of before.entries())
          if (rank >= drawn.length) columns.withdraw(`s${rank}`);
        const { radiusM, scoreQualiteMinimum, ...lists } = question;
        const filters = [
          ...buildListFilters(columns, lists),
          buildZoneFilter(columns, new Set(['30'])),
        ];
        const around = aroundVauvert(columns, radiusM);
        const servedZones = columns.zones.entriesOfValues(['30'], { orEmpty: true });
        const criteria = { ...NO_CRITERIA, filters, servedZones, around, scoreQualiteMinimum };
        const selection = selectServices(columns, criteria);
        const naive = services.filter((one) => isKept(one, question));
        expect(idsOf(columns, selection.rows)).toEqual(naive.map(({ id }) => id));
        expectSame(columns, selection, inTwoParts(columns, criteria));

        const free = services.filter((one) => isKept(one, { ...question, frais: undefined }));
        const counted = selection.counts.get('frais') ?? new Uint32Array();
        const gratuit = columns.lists.frais.vocabulary.indexOf('gratuit');
        expect(counted[gratuit] ?? 0).toBe(free.filter(({ frais }) => frais === 'gratuit').length);

        const pages = [1, 2, 3, 4, 5, 6, 7].flatMap((page) => pageOf(columns, selection, page));
        expect(pages.length).toBe(naive.length);
        expect(new Set(pages).size).toBe(naive.length);
      }),
      { numRuns: 200 },
    );
  });
});

function inTwoParts(columns: ServiceColumns, criteria: Criteria): Selection {
  return selectAround(columns, criteria, selectEverywhere(columns, criteria));
}

/** The same services at the same places with the same counts, in whatever order. */
function expectSame(columns: ServiceColumns, left: Selection, right: Selection): void {
  const told = (selection: Selection): string[] => {
    const { rows, distances, places, reaches } = wholeOf(selection);
    return Array.from(rows, (row, at) =>
      [columns.ids[row], distances[at], places[at], reaches[at]].join(' '),
    ).sort();
  };
  expect(told(right)).toEqual(told(left));
  expect(totalOf(right)).toBe(totalOf(left));
  const today = toDayNumber('2026-11-21');
  for (const page of [1, 2, 3, 4]) {
    expect(pageOf(columns, right, page)).toEqual(pageOf(columns, left, page));
    expect(pageOf(columns, right, page, today)).toEqual(pageOf(columns, left, page, today));
  }
  expect([...right.counts]).toEqual([...left.counts]);
  expect(right.ruleCounts).toEqual(left.ruleCounts);
}

function isKept(one: IndexedService, question: Asked): boolean {
  const { thematiques, publics, frais, radiusM, scoreQualiteMinimum } = question;
  if (scoreQualiteMinimum !== null && one.scoreQualite < scoreQualiteMinimum) return false;
  if (
    thematiques &&
    !one.thematiques.some((value) => thematiques.some((wanted) => value.startsWith(wanted)))
  ) {
    return false;
  }
  if (
    publics &&
    !one.publics.some(
      (value) => value === 'tous-publics' || publics.some((wanted) => wanted === value),
    )
  ) {
    return false;
  }
  if (frais && !frais.some((wanted) => wanted === one.frais)) return false;
  if (one.zoneEligibilite.length > 0 && !one.zoneEligibilite.includes('30')) return false;
  const isRemote = one.modesAccueil.includes('a-distance');
  if (one.longitude === null || one.latitude === null) return isRemote || one.departement !== '34';
  const { longitude, latitude } = VAUVERT;
  const metres = geodesicMetres(latitude, longitude, one.latitude, one.longitude);
  return isRemote || one.hebergement || metres <= radiusM;
}

function pageOf(
  columns: ServiceColumns,
  selection: ReturnType<typeof selectServices>,
  page: number,
  sinksFrom: number | null = null,
): string[] {
  const size = 9;
  const { kept, positions } = orderSelection(columns, selection, {
    sort: 'distance',
    count: page * size,
    scoreOf: null,
    daysUntilOpen: new Float64Array(),
    sinksFrom,
  });
  return Array.from(
    positions.subarray((page - 1) * size),
    (position) => columns.ids[kept.rows[position] ?? 0] ?? '',
  );
}
