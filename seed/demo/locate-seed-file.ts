import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The path of a file of seed/demo/, from the sources or from the bundle in dist/api/. */
export function locateSeedFile(file: string): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'seed', 'demo', file);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error(`seed/demo/${file} is missing`);
  }
}
