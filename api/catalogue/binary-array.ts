const INT_BYTES = 4;
const HEADER_BYTES = 5 * INT_BYTES;
const FIRST_BYTES = 1 << 16;
// UTF-8 takes at most three bytes for each unit of a JavaScript text.
const BYTES_PER_UNIT = 3;
const NULL_LENGTH = -1;

/** The types of PostgreSQL that are sent so, by their number in its catalogue. */
export const ELEMENT_TYPES = { text: 25, tsvector: 3614 } as const;
export type ElementType = keyof typeof ELEMENT_TYPES;

let scratch = Buffer.allocUnsafe(FIRST_BYTES);

function ensure(bytes: number): void {
  if (scratch.length >= bytes) return;
  const larger = Buffer.allocUnsafe(2 * bytes);
  scratch.copy(larger);
  scratch = larger;
}

/**
 * A one-dimensional array as PostgreSQL receives it in binary: nothing to escape here, nothing to parse
 * there. A text is an element of the type `text`; bytes are what its own type receives.
 */
export function toBinaryArray(
  type: ElementType,
  elements: readonly (string | Uint8Array | null)[],
): Buffer {
  let end = HEADER_BYTES;
  for (const element of elements) {
    if (element === null) {
      ensure(end + INT_BYTES);
      end = scratch.writeInt32BE(NULL_LENGTH, end);
      continue;
    }
    ensure(end + INT_BYTES + element.length * BYTES_PER_UNIT);
    const start = end + INT_BYTES;
    if (typeof element === 'string') end = start + scratch.write(element, start, 'utf8');
    else {
      scratch.set(element, start);
      end = start + element.length;
    }
    scratch.writeInt32BE(end - start, start - INT_BYTES);
  }
  const hasElements = elements.length > 0;
  scratch.writeInt32BE(hasElements ? 1 : 0, 0);
  scratch.writeInt32BE(elements.includes(null) ? 1 : 0, INT_BYTES);
  scratch.writeInt32BE(ELEMENT_TYPES[type], 2 * INT_BYTES);
  scratch.writeInt32BE(elements.length, 3 * INT_BYTES);
  scratch.writeInt32BE(1, 4 * INT_BYTES);
  // An array of nothing has no dimension.
  return Buffer.from(scratch.subarray(0, hasElements ? end : 3 * INT_BYTES));
}
