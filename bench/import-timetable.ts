import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from 'typeorm';
import { ZipFile } from 'yazl';
import { toGtfs } from '../test/factories/a-bus-network.js';
import { DEPARTEMENTS } from './occitanie.js';
import { inventTimetable, type Town } from './invent-timetable.js';
import { type Ran, runCommand } from './run-command.js';

const STOPS = 15_000;

const TOWNS = `
SELECT ST_X(centre) AS longitude, ST_Y(centre) AS latitude, coalesce(population, 100) AS population
FROM commune
WHERE region_code = '76' AND centre IS NOT NULL
ORDER BY code`;

export type ImportedTimetable = Ran & { readonly stops: number; readonly trips: number };

/** Invented buses over the communes of Occitanie, by the command that anybody imports a GTFS with. */
export async function importTimetable(
  dataSource: DataSource,
  env: Readonly<Record<string, string>>,
): Promise<ImportedTimetable> {
  const perimetre = DEPARTEMENTS.map((code) => `departement:${code}`).join();
  const towns: Town[] = await dataSource.query(TOWNS);
  const network = inventTimetable(towns, STOPS);
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  try {
    const file = join(folder, 'invente.zip');
    const zip = new ZipFile();
    for (const [name, text] of Object.entries(toGtfs(network))) {
      zip.addBuffer(Buffer.from(text), name);
    }
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(file));
    const ran = await runCommand(
      ['gtfs', 'import', file, '--name', 'Horaires inventés', '--perimetre', perimetre],
      env,
    );
    return { ...ran, stops: network.stops.length, trips: network.trips.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
