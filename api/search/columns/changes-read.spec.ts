import { describe, expect, it } from 'vitest';
import { ChangesRead, type VisibleChange } from './changes-read.js';

const change = (tx: string, seq: number, id: string, settled: boolean): VisibleChange => ({
  tx,
  seq,
  id,
  settled,
});

describe('what a reader of the changes has read', () => {
  it('is every settled change, each service once', () => {
    const read = new ChangesRead({ tx: '10', seq: 0 });
    const changes = [
      change('11', 1, 'a', true),
      change('11', 2, 'b', true),
      change('12', 3, 'a', true),
    ];
    expect(read.toApply(changes)).toEqual(['a', 'b']);
    read.advance(changes);
    expect(read.cursor()).toEqual({ tx: '12', seq: 3 });
    expect(read.ahead()).toEqual([]);
  });

  it('goes no further than the earliest transaction under way, though it applies what came after', () => {
    const read = new ChangesRead({ tx: '10', seq: 0 });
    const changes = [change('11', 1, 'a', true), change('13', 2, 'b', false)];
    expect(read.toApply(changes)).toEqual(['a', 'b']);
    read.advance(changes);
    expect(read.cursor()).toEqual({ tx: '11', seq: 1 });
    expect(read.ahead()).toEqual(['13']);
  });

  it('does not apply twice what it had applied early, and reads what committed before it late', () => {
    const read = new ChangesRead({ tx: '10', seq: 0 });
    read.advance([change('13', 2, 'b', false)]);
    const settled = [change('12', 3, 'c', true), change('13', 2, 'b', true)];
    expect(read.toApply(settled)).toEqual(['c']);
    read.advance(settled);
    expect(read.cursor()).toEqual({ tx: '13', seq: 2 });
  });

  it('forgets a transaction once the cursor is past it, not while some of it is left to read', () => {
    const read = new ChangesRead({ tx: '10', seq: 0 });
    read.advance([change('99', 2, 'b', false)]);
    read.advance([change('99', 2, 'b', true)]);
    expect(read.toApply([change('99', 4, 'd', true)])).toEqual([]);
    read.advance([change('100', 5, 'e', true)]);
    expect(read.ahead()).toEqual([]);
  });
});
