/**
 * A number that orders ids for ever the same way, far cheaper to compare than
 * the ids themselves: FNV-1a twice, on 26 bits each.
 */
export function stableOrderOf(id: string): number {
  let high = 0x811c9dc5;
  let low = 0x050c5d1f;
  for (let index = 0; index < id.length; index += 1) {
    const unit = id.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + 0x9e37), 0x01000193);
  }
  return (high >>> 6) * 0x4000000 + (low >>> 6);
}
