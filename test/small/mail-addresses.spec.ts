import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const WRITTEN = /(?:publicAddress\(this\.config\)|site)\}\/([a-z-]+(?:\/[a-z-]+)*)/g;
const ROUTE = /path="([^"]+)"/g;

const all = (glob: string, pattern: RegExp): readonly string[] =>
  globSync(glob).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, found = '']) => found),
  );

describe('the addresses that mails carry', () => {
  const pages = new Set(all('web/src/app/*.tsx', ROUTE).map((path) => path.replace(/^\//, '')));
  const carried = [...new Set(all('api/**/*.service.ts', WRITTEN))].filter(
    (path) => !path.startsWith('api/'),
  );

  it('are several', () => {
    expect(carried).toEqual(expect.arrayContaining(['confirmer', 'demandes', 'moderation']));
  });

  it.each(carried)('lead to a page that exists: /%s', (path) => {
    expect([...pages]).toContain(path);
  });
});
