import pg from 'pg';

const { builtins, getTypeParser } = pg.types;
const DATE_ARRAY = 1182;
const INT8_ARRAY = 1016;
const NUMERIC_ARRAY = 1231;
const TEXT_ARRAY: number = 1009;

type Read = (text: string) => unknown;

const asIs: Read = (text) => text;
const asNumber: Read = (text) => Number(text);

function readArray(text: string): readonly unknown[] {
  const values: unknown = getTypeParser(TEXT_ARRAY)(text);
  return Array.isArray(values) ? values : [];
}

// A day is a day, not an instant in some time zone; counts and sums fit in a double.
const PARSERS: ReadonlyMap<number, Read> = new Map<number, Read>([
  [builtins.DATE, asIs],
  [builtins.INT8, asNumber],
  [builtins.NUMERIC, asNumber],
  [DATE_ARRAY, readArray],
  [INT8_ARRAY, (text) => readArray(text).map(Number)],
  [
    NUMERIC_ARRAY,
    (text) => readArray(text).map((value) => (value === null ? null : Number(value))),
  ],
]);

/** How `pg` reads our columns: `date` as `YYYY-MM-DD`, `numeric` and `int8` as numbers. */
export const pgTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Read {
    const own = format === 'binary' ? undefined : PARSERS.get(oid);
    return own ?? getTypeParser(oid, format);
  },
};
