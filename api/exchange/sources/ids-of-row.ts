type Row = Readonly<Record<string, unknown>>;

const textOf = (row: Row, field: string): string | null => {
  const value = row[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

/** What tells a row from the others of its list; null when it has no id of its own. */
export const ownIdOf = (row: Row): string | null => textOf(row, 'id');

/** The ids that the import may give a row: its own when whole, else after its producer's name. */
export function idsOfRow(row: Row, source: string): readonly string[] {
  const id = ownIdOf(row);
  if (id === null) return [];
  const producer = textOf(row, 'source') ?? source;
  return [...new Set([id, `${producer}--${id}`, `${source}--${id}`])];
}
