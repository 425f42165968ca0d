import pg from 'pg';

const OID = {
  date: 1082,
  dates: 1182,
  int8: 20,
  int8s: 1016,
  numeric: 1700,
  numerics: 1231,
} as const;

// Days and numbers need no quotes in an array: `{2026-01-01,NULL}`.
function readArray<T>(text: string, read: (value: string) => T): readonly (T | null)[] {
  const inner = text.slice(1, -1);
  if (inner === '') return [];
  return inner.split(',').map((value) => (value === 'NULL' ? null : read(value)));
}

/**
 * How `pg` reads our columns: a day stays `YYYY-MM-DD`, not an instant in some time zone; counts
 * and sums are numbers.
 */
export const pgTypes = new pg.TypeOverrides();
pgTypes.setTypeParser(OID.date, 'text', String);
pgTypes.setTypeParser(OID.int8, 'text', Number);
pgTypes.setTypeParser(OID.numeric, 'text', Number);
pgTypes.setTypeParser(OID.dates, 'text', (text: string) => readArray(text, String));
pgTypes.setTypeParser(OID.int8s, 'text', (text: string) => readArray(text, Number));
pgTypes.setTypeParser(OID.numerics, 'text', (text: string) => readArray(text, Number));
