import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = {
  readonly file: string;
  /** Of a chunk that several others share: its source has no entry of its own. */
  readonly name?: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  /** Files named by their address: MapLibre's worker is one. */
  readonly assets?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

export type PageSize = { readonly page: string; readonly jsKb: number; readonly cssKb: number };

const WEB = 'dist/web';
const gzippedKb = (file: string): number =>
  gzipSync(readFileSync(file), { level: 9 }).length / 1_000;

/** What a browser loads for a page: its entries, and all that they import at once. */
export function pageSizes(pages: Readonly<Record<string, readonly string[]>>): PageSize[] {
  const path = join(WEB, '.vite/manifest.json');
  if (!existsSync(path)) return [];
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(pages).map(([page, entries]) => {
    const files = filesOf(manifest, entries);
    const sizeOf = (ending: string): number =>
      [...files]
        .filter((file) => file.endsWith(ending))
        .reduce((sum, file) => sum + gzippedKb(join(WEB, file)), 0);
    return { page, jsKb: sizeOf('.js'), cssKb: sizeOf('.css') };
  });
}

function filesOf(manifest: Manifest, entries: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return;
    seen.add(name);
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const asset of chunk.assets ?? []) files.add(asset);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const entry of entries) {
    const found = Object.keys(manifest).filter(
      (key) => key.endsWith(entry) || (manifest[key]?.name === entry && key.endsWith('.js')),
    );
    if (found.length === 0) throw new Error(`No entry ${entry} in the manifest`);
    for (const name of found) visit(name);
  }
  return files;
}

/** MapLibre's own code, minified and gzipped as it ships. */
export function maplibreKb(): { readonly jsKb: number; readonly cssKb: number } {
  const folder = 'node_modules/maplibre-gl/dist';
  const names = readdirSync(folder);
  const sum = (wanted: (name: string) => boolean): number =>
    names.filter(wanted).reduce((total, name) => total + gzippedKb(join(folder, name)), 0);
  return {
    jsKb: sum((name) => /^maplibre-gl(-shared|-worker)?\.mjs$/.test(name)),
    cssKb: sum((name) => name === 'maplibre-gl.css'),
  };
}
