import type { Field } from '../columns/fields.js';

/** What is wrong with a cell, why, and what to write instead. */
export type Issue = {
  readonly field: Field | null;
  readonly reason: string;
  readonly suggestion: string;
};

/** A row became something to write, perhaps with remarks, or is refused with every reason. */
export type Composed<Row> =
  | { readonly kind: 'composed'; readonly row: Row; readonly remarks: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };
