import type { z } from 'zod';

/**
 * The members of an object as JSON, checked by its schema, to go between the
 * braces of a larger one: written once, they serve every answer that has them.
 * A value that the schema refuses is our fault and throws.
 */
export function writeMembers<Schema extends z.ZodObject>(
  schema: Schema,
  value: z.input<Schema>,
): Buffer {
  const checked = schema.safeParse(value);
  if (!checked.success) throw new Error(`Unexpected answer: ${checked.error.message}`);
  return Buffer.from(JSON.stringify(checked.data).slice(1, -1));
}

/** One object of these members. */
export function joinMembers(...members: readonly Buffer[]): Buffer {
  return joinBetween('{', members, '}');
}

/** One page: its items, and the members of what is said beside them. */
export function writePage(items: readonly Buffer[], ...rest: readonly Buffer[]): Buffer {
  return joinBetween('{"items":', [joinBetween('[', items, ']'), ...rest], '}');
}

const COMMA = Buffer.from(',');

function joinBetween(open: string, parts: readonly Buffer[], close: string): Buffer {
  const filled = parts.filter(({ length }) => length > 0);
  return Buffer.concat([
    Buffer.from(open),
    ...filled.flatMap((part, rank) => (rank === 0 ? [part] : [COMMA, part])),
    Buffer.from(close),
  ]);
}
