import type { Pattern } from './patterns';

const SIZE = 72;
const EDGE = 7;
/** Clear of the sides, for the halo and the smoothing. */
const RADIUS = SIZE / 2 - 3;
const INK = [19, 38, 45] as const;
const WHITE = [255, 255, 255] as const;

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** A white diamond with a dark edge and a thin white halo: seen on any colour, and in black and white. */
export function diamond(): Pattern {
  const data = new Uint8Array(SIZE * SIZE * 4);
  const middle = (SIZE - 1) / 2;
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const inside = RADIUS - Math.abs(x - middle) - Math.abs(y - middle);
      // From the halo to the edge, then from the edge to the heart.
      const edge = within(inside - 2) * within(EDGE + 2 - inside);
      const colour = INK.map((ink, at) => Math.round(ink * edge + (WHITE[at] ?? 0) * (1 - edge)));
      data.set([...colour, Math.round(255 * within(inside + 1))], (y * SIZE + x) * 4);
    }
  }
  return { width: SIZE, height: SIZE, data };
}
