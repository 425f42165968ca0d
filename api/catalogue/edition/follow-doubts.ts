import type { Champs } from './sheet.js';

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** What is still to be confirmed once `names` were written anew, by somebody who knows. */
export function doubtsLeft(current: Champs, names: readonly string[]): readonly string[] {
  return listOf(current.a_confirmer).filter((champ) => !names.includes(champ));
}

/** What is to be confirmed once `names` were taken over from another state: its doubts come along. */
export function followDoubts(
  current: Champs,
  taken: Champs,
  names: readonly string[],
): readonly string[] {
  const along = listOf(taken.a_confirmer).filter((champ) => names.includes(champ));
  return [...new Set([...doubtsLeft(current, names), ...along])];
}
