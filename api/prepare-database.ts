import type { DataSource } from 'typeorm';
import { seed } from '../seed/run.js';
import { migrate } from './database/open-database.js';

// Any number will do: all that start on one database ask for the same one.
const PREPARING_LOCK = 762_454;

/** Schema and reference data as this version wants them; one process at a time on a shared server. */
export async function prepareDatabase(
  dataSource: DataSource,
  report: (line: string) => void,
): Promise<void> {
  const holder = dataSource.createQueryRunner();
  await holder.query('SELECT pg_advisory_lock($1)', [PREPARING_LOCK]);
  try {
    const migrations = await migrate(dataSource);
    if (migrations > 0) report(`Base de données à jour (${migrations} migration(s))`);
    await seed(dataSource, report);
  } finally {
    await holder.query('SELECT pg_advisory_unlock($1)', [PREPARING_LOCK]);
    await holder.release();
  }
}
