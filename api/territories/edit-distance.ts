/** Says whether two words may differ by so little: one of their first letters must agree. */
function mayResemble(typed: string, name: string, limit: number): boolean {
  if (name.length < typed.length - limit) return false;
  for (let letter = 0; letter <= limit; letter += 1) {
    const at = name.indexOf(typed.charAt(letter));
    if (at !== -1 && at <= limit) return true;
  }
  return false;
}

/**
 * Measures how far `typed` is from a *beginning* of each name it is given: the
 * fewest insertions, deletions, replacements and swaps of neighbours; `limit + 1`
 * when more than `limit`. One instance serves many names, to spare their memory.
 */
export function editDistanceFrom(typed: string, limit: number): (name: string) => number {
  const widest = typed.length + limit;
  const lines = Array.from({ length: typed.length + 1 }, () => new Uint8Array(widest + 2));
  for (let column = 0; column <= widest; column += 1) {
    const first = lines[0];
    if (first) first[column] = column;
  }
  const empty = new Uint8Array(widest + 2);

  return (name) => {
    if (!mayResemble(typed, name, limit)) return limit + 1;
    const width = Math.min(name.length, widest);
    for (let row = 1; row <= typed.length; row += 1) {
      const line = lines[row] ?? empty;
      const above = lines[row - 1] ?? empty;
      // Farther from the diagonal than the limit, a cell cannot be within it.
      const from = Math.max(1, row - limit);
      const to = Math.min(width, row + limit);
      line[from - 1] = from === 1 ? row : limit + 1;
      line[to + 1] = limit + 1;
      let best = line[from - 1] ?? 0;
      for (let column = from; column <= to; column += 1) {
        const same = typed[row - 1] === name[column - 1];
        let cost = Math.min(
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
        );
        if (typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1]) {
          cost = Math.min(cost, (lines[row - 2]?.[column - 2] ?? cost) + 1);
        }
        line[column] = cost;
        if (cost < best) best = cost;
      }
      if (best > limit) return limit + 1;
    }
    const last = lines[typed.length] ?? empty;
    let fewest = limit + 1;
    for (let column = Math.max(0, typed.length - limit); column <= width; column += 1) {
      fewest = Math.min(fewest, last[column] ?? fewest);
    }
    return fewest;
  };
}
