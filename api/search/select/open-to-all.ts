import type { ListColumn } from '../columns/list-column.js';

/** What is open to everybody is open to whatever public is asked. */
export const OPEN_TO_ALL = 'tous-publics';

/** The same for rows counted under that value alone. */
export function addOpenToAll(sums: Uint32Array, { vocabulary }: ListColumn): void {
  const open = sums[vocabulary.indexOf(OPEN_TO_ALL)] ?? 0;
  if (open === 0) return;
  for (const [code, value] of vocabulary.entries()) {
    if (value !== OPEN_TO_ALL) sums[code] = (sums[code] ?? 0) + open;
  }
}

/** Adds the rows open to everybody to the counts of every other public: choosing one finds them too. */
export function countOpenToAll(
  sums: Uint32Array,
  column: ListColumn,
  rows: ArrayLike<number>,
): void {
  const isOpen = column.maskOfAny((value) => value === OPEN_TO_ALL);
  const alreadyCounted = new Uint32Array(sums.length);
  const { starts, codes } = column.flat;
  let open = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const entry = column.entries[rows[index] ?? 0] ?? 0;
    if (isOpen[entry] !== 1) continue;
    open += 1;
    const end = starts[entry + 1] ?? 0;
    for (let at = starts[entry] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      alreadyCounted[code] = (alreadyCounted[code] ?? 0) + 1;
    }
  }
  if (open === 0) return;
  for (let code = 0; code < sums.length; code += 1) {
    sums[code] = (sums[code] ?? 0) + open - (alreadyCounted[code] ?? 0);
  }
}
