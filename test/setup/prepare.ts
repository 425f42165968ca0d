import { ENTITIES } from '../../api/entities.js';
import { createDataSource } from '../../api/database/data-source.js';
import { migrate } from '../../api/database/open-database.js';
import { seed } from '../../seed/run.js';
import type { Level } from './template-key.js';

/** Brings a database to its level; quick on one that is already there. */
export async function prepare(url: string, level: Level): Promise<void> {
  if (level === 'empty') return;
  const dataSource = await createDataSource(url, ENTITIES).initialize();
  try {
    await migrate(dataSource);
    if (level === 'seeded') await seed(dataSource, () => undefined);
  } finally {
    await dataSource.destroy();
  }
}
