/** Degrees; `west` ≤ `east`, `south` ≤ `north`. */
export type BoundingBox = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};
