import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import yazl from 'yazl';
import { GtfsImportService } from '../../api/travel/feeds/gtfs-import.service.js';
import { TimetablesService } from '../../api/travel/timetables.service.js';
import { aGardFeed } from '../factories/a-gard-feed.js';
import type { TestApp } from './test-app.js';

/** The invented bus network of the Gard, or another like it, read as the command reads it. */
export async function importGardFeed({ app }: TestApp, feed = aGardFeed()): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-horaires-'));
  try {
    const file = new yazl.ZipFile();
    for (const [name, text] of Object.entries(feed)) file.addBuffer(Buffer.from(text), name);
    file.end();
    const path = join(folder, 'gard.zip');
    await finished(file.outputStream.pipe(createWriteStream(path)));
    await app.get(GtfsImportService).import({ from: path, perimetre: 'departement:30' });
    await app.get(TimetablesService).refresh();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
