/** What a cell turned out to be: nothing, a value (perhaps mended, and it is said), or unreadable. */
export type Reading<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'value'; readonly value: T; readonly remark?: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly suggestion: string };

export const absent = { kind: 'absent' } as const;

export function valueOf<T>(value: T, remark?: string): Reading<T> {
  return remark === undefined ? { kind: 'value', value } : { kind: 'value', value, remark };
}

export function refused(reason: string, suggestion: string): Reading<never> {
  return { kind: 'refused', reason, suggestion };
}

/** The cell's content as shown in a reason: short, on one line. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `« ${line.length > 60 ? `${line.slice(0, 59)}…` : line} »`;
}
