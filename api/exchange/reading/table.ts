/** One row of a table as read: its line in the file (of its first physical line) and its cells. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

export type Table = {
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
};

// A row of a directory with long texts stays far below; a file without line ends is above at once.
export const RECORD_CHARACTERS_MAX = 1_000_000;

/** No list has as many: separators alone make a million columns of a short file. */
export const COLUMNS_MAX = 5_000;

/** How many first rows may stand above the header. */
export const ROWS_ABOVE_HEADER_MAX = 20;
