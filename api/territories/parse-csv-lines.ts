import { parse } from 'csv-parse/sync';

const SEPARATORS = [';', ',', '\t', '|'] as const;

function separatorOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** The lines of a CSV of an office, whatever its separator; the first cell of each is its number. */
export function parseCsvLines(text: string): string[][] {
  return parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    on_record: (record: string[], { lines }) => [String(lines), ...record],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
}
