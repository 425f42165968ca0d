import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type FoundBrowser = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

const MACHINE_BROWSER = '/usr/bin/chromium';
const CACHE = resolve('node_modules/.cache/maillage');

/** The machine's Chromium when there is one, else the one that came with npm. */
export async function findBrowser(): Promise<FoundBrowser> {
  if (existsSync(MACHINE_BROWSER)) return { executablePath: MACHINE_BROWSER, env: {} };
  return unpackNpmBrowser();
}

/** Unpacked once in a folder of its own version, with its libraries and fonts; never in /tmp. */
export async function unpackNpmBrowser(): Promise<FoundBrowser> {
  const home = packageHome();
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(home, 'bin'));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

function packageHome(): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  await inflate(draft, archives);
  await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
  try {
    await rename(draft, folder);
  } catch (error) {
    // Another run unpacked the same version meanwhile.
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const INFLATE = `
import { inflate } from '@sparticuz/chromium';
import { join } from 'node:path';
const archives = process.argv[1];
for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
  await inflate(join(archives, name));
}`;

// The package unpacks where TMPDIR says: a process of its own gets another one.
function inflate(into: string, archives: string): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', INFLATE, archives], {
    env: { ...process.env, TMPDIR: into },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`Chromium could not be unpacked (${code})`));
    });
  });
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
