/**
 * The first `count` of the positions in order, without sorting the others:
 * quickselect cuts, then the part that is kept is sorted.
 */
export function firstInOrder(
  positions: Uint32Array<ArrayBuffer>,
  count: number,
  compare: (left: number, right: number) => number,
): Uint32Array<ArrayBuffer> {
  if (count <= 0) return new Uint32Array(0);
  if (count < positions.length) moveFirst(positions, count, compare);
  return positions.slice(0, count).sort(compare);
}

function moveFirst(
  positions: Uint32Array,
  count: number,
  compare: (left: number, right: number) => number,
): void {
  let low = 0;
  let high = positions.length - 1;
  while (low < high) {
    const pivot = positions[(low + high) >>> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while (compare(positions[left] ?? 0, pivot) < 0) left += 1;
      while (compare(positions[right] ?? 0, pivot) > 0) right -= 1;
      if (left > right) break;
      const moved = positions[left] ?? 0;
      positions[left] = positions[right] ?? 0;
      positions[right] = moved;
      left += 1;
      right -= 1;
    }
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else return;
  }
}
