import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ColumnsService } from '../../../api/search/columns/columns.service.js';
import { aCatalogue } from '../../factories/a-data-inclusion-catalogue.js';
import { roundsAsked } from '../../setup/rounds.js';
import { createImportHarness, type ImportHarness } from './import-harness.js';

// When a row was written, and what is worked out from the rest.
const NOT_TOLD = "'{cree_le,maj_le,recherche,empreinte,version}'::text[]";

const EVERYTHING = `
SELECT to_jsonb(x) - ${NOT_TOLD} AS row FROM structure x WHERE source = $1
UNION ALL
SELECT to_jsonb(x) - ${NOT_TOLD} FROM service x WHERE source = $1
UNION ALL
SELECT to_jsonb(f) - '{id}'::text[] FROM fermeture f
JOIN service s ON s.id = f.service_id WHERE s.source = $1
ORDER BY 1`;

const RUNS = roundsAsked(6);

describe('what is exported and imported elsewhere', () => {
  let here: ImportHarness;
  let elsewhere: ImportHarness;

  beforeAll(async () => {
    here = await createImportHarness();
    elsewhere = await createImportHarness();
  });

  afterAll(async () => {
    await here?.close();
    await elsewhere?.close();
  });

  async function exportOf(format: string, query: string): Promise<string> {
    await here.maillage.app.get(ColumnsService, { strict: false }).refresh();
    const answer = await here.maillage.get(`/api/v1/exports/services.${format}?${query}`);
    expect(answer.status).toBe(200);
    return elsewhere.write(`export.${format}`, answer.bytes);
  }

  const everythingOf = (harness: ImportHarness, source: string) =>
    harness.query<{ row: object }>(EVERYTHING, [source]).then((rows) => rows.map(({ row }) => row));

  it.each(['json', 'csv', 'xlsx'])(
    'is the same catalogue, field by field, through %s',
    async (format) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(aCatalogue('__source__'), async (generated) => {
          run += 1;
          const source = `essai-${format}-${run}`;
          const told = JSON.stringify(generated).replaceAll('__source__', source);
          const imported = await here.run({ path: await here.write('recu.json', told), source });
          expect(imported.refus).toEqual([]);
          const path = await exportOf(format, `sources=${source}`);
          const report = await elsewhere.run({ path, source: 'autre' });
          expect(report.refus).toEqual([]);
          const expected = await everythingOf(here, source);
          expect(expected.length).toBeGreaterThanOrEqual(
            generated.structures.length + generated.services.length,
          );
          expect(await everythingOf(elsewhere, source)).toEqual(expected);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    120_000,
  );

  it.each(['json', 'csv', 'xlsx'])(
    'leaves as they are the sheets of Maillage that it meets again, through %s',
    async (format) => {
      const before = await everythingOf(elsewhere, 'maillage');
      const path = await exportOf(format, 'code_departement=30');
      const report = await elsewhere.run({ path, source: 'autre' });
      expect(report.refus).toEqual([]);
      expect(report.services).toMatchObject({ crees: 0, modifies: 0 });
      expect(report.services.inchanges).toBeGreaterThan(5);
      expect(await everythingOf(elsewhere, 'maillage')).toEqual(before);
    },
  );

  it('may bring the sheets of Maillage themselves, when it is asked by its name', async () => {
    const path = await exportOf('xlsx', 'code_departement=30');
    const before = await everythingOf(elsewhere, 'maillage');
    await elsewhere.query(`DELETE FROM service WHERE source = 'maillage'`);
    const refused = await elsewhere.run({ path, source: 'autre' });
    expect(refused.refus[0]?.exemple).toContain('celle de Maillage');
    expect(refused.services.crees).toBe(0);
    const restored = await elsewhere.run({ path, source: 'maillage' });
    expect(restored.refus).toEqual([]);
    expect(restored.services.crees).toBe(refused.refusees);
    expect(before.length).toBeGreaterThan(restored.services.crees);
  });
});
