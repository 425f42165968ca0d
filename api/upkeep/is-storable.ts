const DEPTH_MAX = 8;

/** Whether a value can be kept as JSON by the database: no NUL, no half of a character, no endless nesting. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEPTH_MAX) return false;
  return Object.entries(value).every(
    ([name, one]) => isStorable(name, depth) && isStorable(one, depth + 1),
  );
}
