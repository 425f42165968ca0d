import { INK, type Pdf, printable, setStyle } from '../../pdf/pen.js';
import type { Frame, Project } from './fit-map.js';
import type { Town } from './pick-towns.js';
import { type Placed, placeTownNames } from './place-town-names.js';

const SIZE = 6.6;
const HEIGHT = 8;
const NAMES_SHOWN = 12;
const PAD = 1.2;
const WHITE = '#ffffff';

/** On white, so that a name is read over what is dark and what is hatched. */
export function drawTownNames(
  pdf: Pdf,
  towns: readonly Town[],
  { project, frame }: { readonly project: Project; readonly frame: Frame },
): void {
  const toPlace = towns.map(({ nom, at, isSeat }) => {
    const [x, y] = project(at);
    const said = printable(nom);
    setStyle(pdf, styleOf(isSeat));
    return { nom: said, x, y, width: pdf.widthOfString(said) + 2 * PAD, isSeat };
  });
  const { x, y, width, height } = frame;
  const box = { left: x, top: y, right: x + width, bottom: y + height };
  const placed = placeTownNames(toPlace, { frame: box, height: HEIGHT, most: NAMES_SHOWN });
  for (const one of placed) drawName(pdf, one);
}

const styleOf = (isSeat: boolean) =>
  ({ size: SIZE, width: Number.POSITIVE_INFINITY, font: isSeat ? 'bold' : 'regular' }) as const;

function drawName(pdf: Pdf, { nom, x, y, box, isSeat }: Placed): void {
  pdf.save().lineWidth(0.8);
  if (isSeat) pdf.rect(x - 1.7, y - 1.7, 3.4, 3.4).fillAndStroke(INK.text, WHITE);
  else pdf.circle(x, y, 1.6).fillAndStroke(INK.text, WHITE);
  pdf.rect(box.left, box.top, box.right - box.left, HEIGHT).fill(WHITE);
  setStyle(pdf, styleOf(isSeat)).text(nom, box.left + PAD, box.top - 0.4, { lineBreak: false });
  pdf.restore();
}
