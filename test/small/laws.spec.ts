import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BROKEN: readonly [law: string, files: Readonly<Record<string, string>>][] = [
  [
    'room-dispositifs',
    {
      'api/dispositifs/a-rule.ts': "import { b } from '../catalogue/b.js';\nexport const a = b;\n",
      'api/catalogue/b.ts': 'export const b = 1;\n',
    },
  ],
  [
    'controller-asks-its-service',
    {
      'api/search/x.controller.ts': "import { r } from './x.repository.js';\nexport const c = r;\n",
      'api/search/x.repository.ts': 'export const r = 1;\n',
    },
  ],
  [
    'rule-does-no-io',
    {
      'api/search/pick-best.ts':
        "import { readFileSync } from 'node:fs';\nexport const f = readFileSync;\n",
    },
  ],
  [
    'web-never-imports-api',
    {
      'web/src/features/x/a.ts':
        "import { z } from '../../../../api/search/z.js';\nexport const a = z;\n",
      'api/search/z.ts': 'export const z = 1;\n',
    },
  ],
  [
    'feature-never-imports-feature',
    {
      'web/src/features/x/a.ts': "import { b } from '../y/b.js';\nexport const a = b;\n",
      'web/src/features/y/b.ts': 'export const b = 1;\n',
    },
  ],
  [
    'no-cycles',
    {
      'api/search/a.ts': "import { b } from './b.js';\nexport const a = () => b;\n",
      'api/search/b.ts': "import { a } from './a.js';\nexport const b = () => a;\n",
    },
  ],
];

function cruise(files: Readonly<Record<string, string>>): string {
  mkdirSync('test/.tmp', { recursive: true });
  const folder = mkdtempSync('test/.tmp/laws-');
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    const cli = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const laws = join(process.cwd(), '.dependency-cruiser.cjs');
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
    return spawnSync(process.execPath, [cli, '--config', laws, ...folders], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the laws of the house', () => {
  it.each(BROKEN)('refuse what breaks %s', (law, files) => {
    expect(cruise(files)).toContain(law);
  });
});
