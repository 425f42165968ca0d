/**
 * Whether a sheet is still in the hands that a link was sent to: one of those who answered for it
 * then still does, or nobody did and nobody does.
 */
export function isInSameHands(then: readonly string[], now: readonly string[]): boolean {
  return then.length === 0 ? now.length === 0 : then.some((id) => now.includes(id));
}
