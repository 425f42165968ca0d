type Growable =
  | Uint8Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** A copy of the array with room for `row`, at least twice as long. */
export function grown(array: Uint8Array<ArrayBuffer>, row: number): Uint8Array<ArrayBuffer>;
export function grown(array: Uint32Array<ArrayBuffer>, row: number): Uint32Array<ArrayBuffer>;
export function grown(array: Float32Array<ArrayBuffer>, row: number): Float32Array<ArrayBuffer>;
export function grown(array: Float64Array<ArrayBuffer>, row: number): Float64Array<ArrayBuffer>;
export function grown(array: Growable, row: number): Growable {
  const length = Math.max(array.length * 2, row + 1);
  const next =
    array instanceof Uint8Array
      ? new Uint8Array(length)
      : array instanceof Uint32Array
        ? new Uint32Array(length)
        : array instanceof Float32Array
          ? new Float32Array(length)
          : new Float64Array(length);
  next.set(array);
  return next;
}
