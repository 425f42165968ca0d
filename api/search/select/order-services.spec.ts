import { describe, expect, it } from 'vitest';
import { anIndexedService } from '../../../test/factories/an-indexed-service.js';
import { toDayNumber } from '../../catalogue/dates/day-number.js';
import { ServiceColumns } from '../columns/service-columns.js';
import { orderServices } from './order-services.js';

const TODAY = toDayNumber('2026-11-21');

type Told = {
  readonly metres: number;
  readonly freshUntil: string | null;
  readonly score?: number;
};

/** The names in order. */
function order(told: Readonly<Record<string, Told>>, sinksFrom: number | null = TODAY): string {
  const columns = new ServiceColumns();
  const services = Object.entries(told);
  for (const [id, { freshUntil }] of services) columns.put(anIndexedService({ id, freshUntil }));
  const scores = services.map(([, { score }]) => score);
  const selection = {
    rows: Uint32Array.from(services.keys()),
    distances: Float64Array.from(services, ([, { metres }]) => metres),
    places: new Uint8Array(services.length),
    reaches: new Uint8Array(services.length),
    minutes: null,
    counts: new Map(),
    verdictCounts: new Uint32Array(),
    ruleCounts: new Uint32Array(),
    unknownTimes: 0,
  };
  const isText = scores.some((score) => score !== undefined);
  const positions = orderServices(columns, selection, {
    sort: isText ? 'pertinence' : 'distance',
    count: services.length,
    scoreOf: isText ? (row) => scores[row] ?? 0 : null,
    daysUntilOpen: new Float64Array(),
    sinksFrom,
  });
  return Array.from(positions, (position) => services[position]?.[0]).join(' ');
}

/** By the metres and the minutes of each, NaN where nobody knows or goes: by distance, then by journey. */
function orderByBus(told: Readonly<Record<string, readonly [number, number]>>): string[] {
  const columns = new ServiceColumns();
  const services = Object.entries(told);
  for (const [id] of services) columns.put(anIndexedService({ id }));
  const kept = {
    rows: Uint32Array.from(services.keys()),
    distances: Float64Array.from(services, ([, [metres]]) => metres),
    minutes: Float32Array.from(services, ([, [, minutes]]) => minutes),
    places: new Uint8Array(services.length),
    reaches: new Uint8Array(services.length),
  };
  const ordering = {
    count: services.length,
    scoreOf: null,
    daysUntilOpen: new Float64Array(),
    sinksFrom: null,
  };
  return (['distance', 'duree'] as const).map((sort) =>
    Array.from(
      orderServices(columns, kept, { ...ordering, sort }),
      (position) => services[position]?.[0],
    ).join(' '),
  );
}

describe('what no known bus serves', () => {
  it('comes after what one does, and before what is met nowhere', () => {
    const nowhere = [Number.NaN, Number.NaN] as const;
    const told = orderByBus({
      nowhere,
      near: [100, Number.NaN],
      slow: [500, 50],
      far: [9_000, 20],
    });
    expect(told).toEqual(['slow far near nowhere', 'far slow near nowhere']);
  });
});

const FRESH = '2026-12-01';
const PAST = '2026-11-20';

describe('what is unconfirmed', () => {
  it('sinks below what is fresh at the same kilometre, and no further', () => {
    const told = {
      never: { metres: 1100, freshUntil: null },
      past: { metres: 1200, freshUntil: PAST },
      fresh: { metres: 1900, freshUntil: FRESH },
      next: { metres: 2100, freshUntil: FRESH },
      far: { metres: 2900, freshUntil: null },
    };
    expect(order(told)).toBe('fresh never past next far');
  });

  it('is fresh until the end of its last day', () => {
    const told = {
      today: { metres: 200, freshUntil: '2026-11-21' },
      past: { metres: 100, freshUntil: PAST },
    };
    expect(order(told)).toBe('today past');
  });

  it('sinks among what matches the words as well, to a tenth of the best', () => {
    const told = {
      best: { metres: 9000, freshUntil: null, score: 1 },
      fresh: { metres: 9000, freshUntil: FRESH, score: 0.95 },
      weak: { metres: 10, freshUntil: FRESH, score: 0.4 },
    };
    expect(order(told)).toBe('fresh best weak');
  });

  it('does not sink in an order that the reader chose', () => {
    const told = {
      fresh: { metres: 1900, freshUntil: FRESH },
      never: { metres: 1100, freshUntil: null },
    };
    expect(order(told, null)).toBe('never fresh');
  });

  it('comes after what is fresh where no distance is known', () => {
    const told = {
      never: { metres: Number.NaN, freshUntil: null },
      fresh: { metres: Number.NaN, freshUntil: FRESH },
      near: { metres: 50_000, freshUntil: null },
    };
    expect(order(told)).toBe('near fresh never');
  });
});
