import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportRequest } from '../../../api/exchange/import-plan.service.js';
import { ImportService } from '../../../api/exchange/import.service.js';
import { createTestApp } from '../../setup/test-app.js';

/** An application with its reference data, a folder for files, and the import at hand. */
export async function createImportHarness() {
  const maillage = await createTestApp();
  const folder = await mkdtemp(join(tmpdir(), 'maillage-import-'));
  const service = maillage.app.get(ImportService, { strict: false });
  const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    maillage.dataSource.query(sql, parameters);
  return {
    maillage,
    folder,
    query,
    run: (request: ImportRequest) => service.run(request),
    write: async (name: string, content: string | Uint8Array): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    /** Everything an import may change, to tell whether one did. */
    footprint: async () => {
      const [row] = await query<Record<string, unknown>>(`
        SELECT (SELECT count(*) FROM structure) AS structures,
          (SELECT count(*) FROM service) AS services,
          (SELECT count(*) FROM source) AS sources,
          (SELECT count(*) FROM import) AS imports,
          (SELECT max(maj_le) FROM structure) AS structure_maj,
          (SELECT max(maj_le) FROM service) AS service_maj,
          (SELECT count(*) FROM changement) AS changements`);
      return row;
    },
    close: async () => {
      await maillage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type ImportHarness = Awaited<ReturnType<typeof createImportHarness>>;
