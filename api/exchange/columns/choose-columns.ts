import type { Field } from './fields.js';
import type { ColumnMatch } from './match-columns.js';

/** What a person said of some columns, by their headers; null: not to be taken up. */
export type ColumnChoice = Readonly<Record<string, Field | null>>;

/** What was guessed, but for the columns that a person chose; a field has one column, the chosen one. */
export function chooseColumns(
  headers: readonly string[],
  guessed: ColumnMatch,
  choice: ColumnChoice,
): ColumnMatch {
  const isChosen = (header: string): boolean => Object.hasOwn(choice, header);
  const taken = new Set<Field>();
  const chosen = headers.map((header): Field | null => {
    const field = isChosen(header) ? (choice[header] ?? null) : null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  const fields = headers.map((header, index): Field | null => {
    if (isChosen(header)) return chosen[index] ?? null;
    const guess = guessed.fields[index] ?? null;
    return guess !== null && taken.has(guess) ? null : guess;
  });
  const ignored = headers.filter((header, index) => {
    if (header.trim() === '' || fields[index] !== null) return false;
    return isChosen(header) || guessed.fields[index] !== null || guessed.ignored.includes(header);
  });
  return { fields, ignored };
}
