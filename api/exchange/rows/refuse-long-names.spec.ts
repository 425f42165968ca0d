import { describe, expect, it } from 'vitest';
import { CellReader } from './cell-reader.js';
import { refuseLongNames } from './refuse-long-names.js';

const issuesOf = (naming: Parameters<typeof refuseLongNames>[1]) => {
  const reader = new CellReader({});
  refuseLongNames(reader, naming);
  return reader.issues.map(({ field, reason }) => ({ field, reason }));
};

describe('what names a row', () => {
  it('holds in an address', () => {
    const id = 'x'.repeat(300);
    expect(issuesOf({ id, structure_id: id, source: 'y'.repeat(100) })).toEqual([]);
  });

  it('is refused beyond, each with its length and how it begins', () => {
    const id = 'x'.repeat(5_000);
    expect(issuesOf({ id, structure_id: 'a--1', source: 'y'.repeat(101) })).toEqual([
      { field: 'id', reason: `5000 caractères, 300 au plus : « ${'x'.repeat(30)}… »` },
      { field: 'source', reason: `101 caractères, 100 au plus : « ${'y'.repeat(30)}… »` },
    ]);
    expect(issuesOf({ id: 'a--1', structure_id: id, source: 'a' })).toHaveLength(1);
  });
});
