/** An image as MapLibre takes it: four bytes a pixel. */
export type Pattern = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

type Colour = readonly [red: number, green: number, blue: number];

const SIZE = 16;
const OCHRE: Colour = [176, 122, 16];
const CREAM: Colour = [255, 243, 217];
const SLATE: Colour = [115, 135, 143];
const WHITE: Colour = [255, 255, 255];

function paint(colourAt: (x: number, y: number) => Colour): Pattern {
  const data = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      data.set([...colourAt(x, y), 255], (y * SIZE + x) * 4);
    }
  }
  return { width: SIZE, height: SIZE, data };
}

/** Slanted lines, which meet from one tile to the next. */
export const hatched = (): Pattern => paint((x, y) => ((x + y) % 8 < 3 ? OCHRE : CREAM));

export const dotted = (): Pattern =>
  paint((x, y) => (((x % 8) - 4) ** 2 + ((y % 8) - 4) ** 2 < 3 ? SLATE : WHITE));
