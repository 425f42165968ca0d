/** A name and where its town stands on the page, in points. */
export type ToPlace = {
  readonly nom: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isSeat: boolean;
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Placed = ToPlace & { readonly box: Box };

const DOT = 2;
const APART = 3.5;
const MARGIN = 1;

/**
 * Names beside their towns, in their order, each where it covers neither a name nor a dot that is already there: on the
 * right, on the left, above, below. One that has no such place is left out, with its dot.
 */
export function placeTownNames(
  towns: readonly ToPlace[],
  { frame, height, most }: { readonly frame: Box; readonly height: number; readonly most: number },
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const town of towns) {
    if (placed.length === most) break;
    const taken = placed.flatMap((one) => [one.box, dotOf(one)]);
    if (taken.some((box) => meet(box, dotOf(town)))) continue;
    const box = placesOf(town, height).find(
      (one) => isWithin(one, frame) && !taken.some((other) => meet(one, other)),
    );
    if (box) placed.push({ ...town, box });
  }
  return placed;
}

function placesOf({ x, y, width }: ToPlace, height: number): readonly Box[] {
  const from = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  return [
    from(x + APART, y - height / 2),
    from(x - APART - width, y - height / 2),
    from(x - width / 2, y - APART - height),
    from(x - width / 2, y + APART),
  ];
}

const dotOf = ({ x, y }: ToPlace): Box => ({
  left: x - DOT,
  top: y - DOT,
  right: x + DOT,
  bottom: y + DOT,
});

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right + MARGIN &&
  other.left < one.right + MARGIN &&
  one.top < other.bottom + MARGIN &&
  other.top < one.bottom + MARGIN;

const isWithin = (one: Box, frame: Box): boolean =>
  one.left >= frame.left &&
  one.right <= frame.right &&
  one.top >= frame.top &&
  one.bottom <= frame.bottom;
