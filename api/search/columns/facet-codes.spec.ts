import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FacetCodes } from './facet-codes.js';
import { ListColumn } from './list-column.js';

const ROWS = 40;
const FULL: string[] = ['a', 'b', 'c', 'tous'];
const some = fc.uniqueArray(fc.constantFrom(...FULL), { maxLength: 4 });
const aChange = fc.record({ row: fc.nat(ROWS - 1), first: some, second: some });

describe('the values of every facet, counted in one pass', () => {
  it('are what each row says last, a value that stands for all counted alone', () => {
    fc.assert(
      // Enough changes for rows to outgrow their room many times.
      fc.property(fc.array(aChange, { maxLength: 60 }), fc.nat(200), (changes, times) => {
        const first = new ListColumn();
        const second = new ListColumn();
        const codes = new FacetCodes([first, second]);
        const last = new Map<number, (typeof changes)[number]>();
        const put = (change: (typeof changes)[number]): void => {
          first.set(change.row, change.first);
          second.set(change.row, change.second);
          codes.put(change.row, { facet: second, value: 'tous' });
          last.set(change.row, change);
        };
        for (let time = 0; time < times; time += 1) {
          for (let row = 0; row < ROWS; row += 1)
            put({ row, first: time % 2 ? FULL : [], second: FULL });
        }
        for (const change of changes) put(change);
        const told = [...last.values()];
        const [ofFirst = [], ofSecond = []] = codes.count([...last.keys()]);
        for (const [code, value] of first.vocabulary.entries())
          expect(ofFirst[code]).toBe(told.filter((one) => one.first.includes(value)).length);
        for (const [code, value] of second.vocabulary.entries()) {
          const having = told.filter(({ second: values }) =>
            values.includes('tous') ? value === 'tous' : values.includes(value),
          );
          expect(ofSecond[code]).toBe(having.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
