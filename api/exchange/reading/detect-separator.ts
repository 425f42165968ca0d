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

/** The separator found on most of the first lines, and the same number of times on most of them. */
export function detectSeparator(firstText: string): Separator {
  const excelHint = /^\uFEFF?sep=(.)\r?\n/i.exec(firstText)?.[1];
  const hinted = SEPARATORS.find((separator) => separator === excelHint);
  if (hinted) return hinted;
  const lines = countsByLine(firstText.slice(0, 20_000)).slice(0, 30);
  let best: Separator = ';';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const header = lines[0]?.get(separator) ?? 0;
    const alike = lines.filter((line) => (line.get(separator) ?? 0) >= Math.max(1, header)).length;
    const score = alike * 1000 + header;
    if (header > 0 && score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return bestScore > 0
    ? best
    : (SEPARATORS.find((separator) => lines.some((line) => line.has(separator))) ?? ';');
}
