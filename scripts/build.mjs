// Builds the API and the screens, each only when its sources changed since the last time.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMON = ['package.json', 'package-lock.json', 'tsconfig.json'];

const PARTS = {
  api: {
    title: 'Construction du serveur',
    sources: ['api', 'migrations', 'seed', 'vite.api.config.ts'],
    config: 'vite.api.config.ts',
    result: 'dist/api/main.js',
  },
  web: {
    title: 'Construction des écrans',
    sources: ['web'],
    config: 'web/vite.config.ts',
    result: 'dist/web/index.html',
  },
};

function filesOf(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprintOf(sources) {
  const hash = createHash('sha256');
  const files = [...COMMON, ...sources].flatMap((path) =>
    /\.\w+$/.test(path) ? [path] : filesOf(path),
  );
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function runVite(config) {
  const words = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    config,
    '--logLevel',
    'error',
  ];
  const vite = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((done) => vite.on('exit', (code) => done(code === 0)));
}

/** Answers once `part` ('api' or 'web') is built as its sources say. */
export async function ensureBuilt(part, say) {
  const { title, sources, config, result } = PARTS[part];
  const stampPath = `dist/.${part}-construit`;
  const fingerprint = fingerprintOf(sources);
  if (existsSync(result) && readStamp(stampPath) === fingerprint) return;
  say(`  ${title}…`);
  mkdirSync('dist', { recursive: true });
  rmSync(stampPath, { force: true });
  if (!(await runVite(config))) throw new Error(`${title} : échec, voir ci-dessus.`);
  writeFileSync(stampPath, fingerprint);
}
