import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPartnersText } from '../../../seed/demo/partner.js';

const LIST = resolve('../shared/data/partenaires-occitanie.csv');

describe.skipIf(!existsSync(LIST))('the file of the partners', () => {
  it('is what its script writes from the verified list', () => {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-partenaires-'));
    try {
      const file = join(folder, 'partenaires.jsonl');
      execFileSync(process.execPath, ['seed/demo/write-partners.mjs', LIST, file]);
      expect(readFileSync(file, 'utf8')).toBe(readPartnersText());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
