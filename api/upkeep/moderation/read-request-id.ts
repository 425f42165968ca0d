const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const SUGGESTION = /^import-(\d{1,15})$/;

export type RequestId =
  | { readonly kind: 'proposition'; readonly id: string }
  | { readonly kind: 'suggestion'; readonly id: number };

/** Reads the id of what waits in the queue: what somebody asked, or what an import suggests. */
export function readRequestId(text: string): RequestId | null {
  if (UUID.test(text)) return { kind: 'proposition', id: text };
  const [, number] = SUGGESTION.exec(text) ?? [];
  return number === undefined ? null : { kind: 'suggestion', id: Number(number) };
}
