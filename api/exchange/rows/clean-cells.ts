import type { Cells, Field } from '../columns/fields.js';
import { normaliseText } from '../values/normalise-text.js';

// Items without a separator are as clear joined, and quicker to split again.
const isPlainItem = (item: unknown): item is string =>
  typeof item === 'string' && !/[|;,'"[\]{}()\n\\]/.test(item);

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return '';
  return Array.isArray(value) && value.every(isPlainItem) ? value.join('|') : JSON.stringify(value);
}

/** The cells of a table row by field; blank ones are absent. */
export function cellsOfRow(values: readonly string[], fields: readonly (Field | null)[]): Cells {
  const cells: Partial<Record<Field, string>> = {};
  fields.forEach((field, index) => {
    const text = field === null ? null : normaliseText(values[index] ?? '');
    if (field !== null && text !== null) cells[field] = text;
  });
  return cells;
}

/** The fields of a JSON record as cells: lists keep their JSON form. */
export function cellsOfRecord(
  record: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
): Cells {
  const cells: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const text = normaliseText(asText(record[field]));
    if (text !== null) cells[field] = text;
  }
  return cells;
}

const isNul = (value: string): boolean => value.includes('\0');

/** PostgreSQL cannot hold a NUL character; nobody writes one. */
export function hasNul(values: readonly string[]): boolean {
  return values.some(isNul);
}
