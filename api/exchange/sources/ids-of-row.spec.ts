import { describe, expect, it } from 'vitest';
import { idsOfRow } from './ids-of-row.js';

describe('the ids that a row may bear here', () => {
  it('are its own, and its own after the name of who makes the list', () =>
    expect(idsOfRow({ id: ' dora--12 ', source: 'dora' }, 'dora')).toEqual([
      'dora--12',
      'dora--dora--12',
    ]));

  it('are those of its producer and of the list', () =>
    expect(idsOfRow({ id: '12', source: 'dora' }, 'liste')).toEqual([
      '12',
      'dora--12',
      'liste--12',
    ]));

  it.each([{}, { id: '' }, { id: null }, { id: 7 }])('are none for %j', (row) =>
    expect(idsOfRow(row, 'liste')).toEqual([]),
  );
});
