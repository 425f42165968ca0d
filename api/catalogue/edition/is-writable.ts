/** PostgreSQL keeps no NUL and no half of a character, however deep they are. */
export function isWritable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (Array.isArray(value)) return value.every(isWritable);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isWritable(key) && isWritable(inner));
}
