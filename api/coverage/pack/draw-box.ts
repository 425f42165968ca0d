import { INK, type Pdf } from '../../pdf/pen.js';
import type { Boite, ComparaisonAnswer } from '../sheet/sheet.schema.js';
import type { Drawing } from './draw-table.js';
import { sayValue } from './pack-words.js';

const HEIGHT = 11;
const BAR = 7;
const MARK = 3.2;

/** The box plot of those like the territory, and its mark; told apart without colour. */
export function drawBox(pdf: Pdf, { figure, ici, boites }: ComparaisonAnswer): Drawing {
  const box = boites.find(({ ensemble }) => ensemble === 'comparables') ?? boites[0];
  const say = (value: number): string => sayValue(figure, value);
  if (!box) return { alt: 'Aucun territoire de valeur connue.', height: HEIGHT, draw: () => {} };
  const { nom, min, q1, mediane, q3, max } = box;
  const here = ici === null ? 'inconnue' : say(ici);
  return {
    alt: `${nom} : de ${say(min)} à ${say(max)}, premier quartile ${say(q1)}, médiane ${say(mediane)}, troisième quartile ${say(q3)}. Ici : ${here}.`,
    height: HEIGHT,
    draw: ({ x, y, width }) => {
      const most = figure === 'part_couverte' ? 1 : Math.max(max, ici ?? 0);
      const at = (value: number): number =>
        x + MARK + (most > 0 ? value / most : 0) * (width - 2 * MARK);
      draw(pdf, { box, here: ici, at, middle: y + HEIGHT / 2 });
    },
  };
}

type Placed = {
  readonly box: Boite;
  readonly here: number | null;
  readonly at: (value: number) => number;
  readonly middle: number;
};

function draw(pdf: Pdf, { box, here, at, middle }: Placed): void {
  const { min, q1, mediane, q3, max } = box;
  const top = middle - BAR / 2;
  pdf.save().lineWidth(0.7);
  pdf.moveTo(at(min), middle).lineTo(at(max), middle).stroke(INK.soft);
  pdf.rect(at(q1), top, Math.max(0.6, at(q3) - at(q1)), BAR).fillAndStroke('#d9d9df', INK.soft);
  pdf.lineWidth(1.8);
  pdf
    .moveTo(at(mediane), top - 0.5)
    .lineTo(at(mediane), top + BAR + 0.5)
    .stroke(INK.text);
  if (here !== null) {
    const x = at(here);
    pdf.lineWidth(0.8);
    pdf
      .polygon([x, middle - MARK], [x + MARK, middle], [x, middle + MARK], [x - MARK, middle])
      .fillAndStroke(INK.text, '#ffffff');
  }
  pdf.restore();
}
