import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The bundle runs from dist/api/, the tests from the sources: both stand under the package.
function findPackageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package-lock.json')) && !existsSync(join(folder, 'seed'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package above ${import.meta.dirname}`);
    folder = parent;
  }
  return folder;
}

const PACKAGE_ROOT = findPackageRoot();
const DECOUPAGE = dirname(
  createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/package.json'),
);

/** The text of a file that stands in seed/reference/. */
export const readReference = (file: string): string =>
  readFileSync(join(PACKAGE_ROOT, 'seed', 'reference', file), 'utf8');

/** The text of a file of the package @etalab/decoupage-administratif. */
export const readDecoupage = (file: string): string => readFileSync(join(DECOUPAGE, file), 'utf8');

export const fingerprintOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 32);
};
