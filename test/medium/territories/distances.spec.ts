import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geodesicMetres } from '../../../api/territories/geodesic-distance.js';
import { openTestDatabase, type TestDatabase } from '../../setup/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase('seeded');
});
afterAll(() => database?.close());

const PAIRS = `
SELECT
  ST_Y(a.centre) AS lat1, ST_X(a.centre) AS lon1, ST_Y(b.centre) AS lat2, ST_X(b.centre) AS lon2,
  ST_Distance(a.centre::geography, b.centre::geography) AS metres
FROM commune a
JOIN commune b ON b.code <> a.code
WHERE a.centre IS NOT NULL
  AND b.centre IS NOT NULL
  AND abs(hashtext(a.code)) % 400 = 0
  AND abs(hashtext(b.code)) % 400 = 1`;

describe('the distance measured in memory', () => {
  it('is that of PostGIS on a geography, within a centimetre, from Ariège to Réunion', async () => {
    const pairs: Record<'lat1' | 'lon1' | 'lat2' | 'lon2' | 'metres', number>[] =
      await database.dataSource.query(PAIRS);
    expect(pairs.length).toBeGreaterThan(1_000);
    const wrong = pairs.filter(
      ({ lat1, lon1, lat2, lon2, metres }) =>
        Math.abs(geodesicMetres(lat1, lon1, lat2, lon2) - metres) > 0.01,
    );
    expect(wrong).toEqual([]);
  });
});
