import { describe, expect, it } from 'vitest';
import { readSheetName } from './read-sheet-name.js';

describe('the name of a sheet in an address', () => {
  it('is its kind and its id, whatever the id holds', () => {
    expect(readSheetName('service/dora--1/2')).toEqual({ objet: 'service', id: 'dora--1/2' });
    expect(readSheetName('lieu/a')).toEqual({ objet: 'lieu', id: 'a' });
  });

  it.each(['', 'service', 'service/', '/a', 'personne/a', 'toString/a'])('is not %j', (name) =>
    expect(readSheetName(name)).toBeNull(),
  );
});
