import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Level = 'empty' | 'migrated' | 'seeded';

const SOURCES = { empty: [], migrated: ['migrations'], seeded: ['migrations', 'seed'] } as const;

/** Changes with what the template holds: its migrations, its seed. */
export function templateKey(level: Level): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES[level]) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.spec.'))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const name of names.sort()) hash.update(name).update(readFileSync(name));
  }
  return `${level}_${hash.digest('hex').slice(0, 12)}`;
}
