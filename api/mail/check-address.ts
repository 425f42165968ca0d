const ADDRESS = /^[^\s@<>(),;:\\"]{1,64}@[^\s@<>(),;:\\"]{1,190}$/u;

/** Whether a text may be written as the one recipient of a mail: no list, no name, no line break. */
export function isOneAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** A header is one line. */
export function toHeaderLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
