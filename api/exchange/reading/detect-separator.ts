const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Counts of each separator outside quotes, line by line. */
function countsByLine(text: string): Map<Separator, number>[] {
  const lines: Map<Separator, number>[] = [new Map()];
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === '\n') lines.push(new Map());
    else if (!isQuoted) {
      const separator = SEPARATORS.find((candidate) => candidate === sign);
      const line = lines.at(-1);
      if (separator && line) line.set(separator, (line.get(separator) ?? 0) + 1);
    }
  }
  return lines.filter((line) => line.size > 0);
}

/** On how many lines a separator stands the same number of times, and that number. */
function regularity(
  lines: readonly Map<Separator, number>[],
  separator: Separator,
): [lines: number, times: number] {
  const frequencies = new Map<number, number>();
  for (const line of lines) {
    const times = line.get(separator) ?? 0;
    if (times > 0) frequencies.set(times, (frequencies.get(times) ?? 0) + 1);
  }
  const [best] = [...frequencies].sort(([a, x], [b, y]) => y - x || b - a);
  return best ? [best[1], best[0]] : [0, 0];
}

/** The separator that stands the same number of times on most of the first lines. */
export function detectSeparator(firstText: string): Separator {
  const excelHint = /^\uFEFF?sep=(.)\r?\n/i.exec(firstText)?.[1];
  const hinted = SEPARATORS.find((separator) => separator === excelHint);
  if (hinted) return hinted;
  const lines = countsByLine(firstText.slice(0, 20_000)).slice(0, 30);
  let best: Separator = ';';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const [alike, times] = regularity(lines, separator);
    const score = alike * 1000 + times;
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}
