import { sayDate } from '../../pdf/french-words.js';
import { CONTENT_WIDTH, INK, PAGE, type Pdf, write } from '../../pdf/pen.js';
import type { Pack } from './pack.js';
import { sayFigure, sayPart, sayTied } from './pack-words.js';
import { LEFT } from './pages.js';
import { rankNeeds } from './rank-needs.js';

/** The first page: where, how many, what lacks most, and how it was counted. */
export function drawCover(pdf: Pdf, pack: Pack): void {
  const { territory, jour, jeunes, conditions } = pack;
  const at = { x: LEFT, width: CONTENT_WIDTH };
  pdf.outline.addItem(territory.nom);
  let y = 150;
  y += write(pdf, 'Dossier de couverture', { ...at, y, size: 14, color: INK.soft }) + 6;
  y += write(pdf, territory.nom, { ...at, y, size: 32, font: 'bold' }) + 2;
  y += write(pdf, territory.kind, { ...at, y, size: 13, color: INK.soft }) + 22;
  y += write(pdf, sayYoung(jeunes), { ...at, y, size: 14, font: 'bold' }) + 12;
  y +=
    write(
      pdf,
      'Où les jeunes de 16 à 25 ans atteignent une solution vivante, où ils n’en atteignent pas, et pourquoi.',
      { ...at, y, size: 11 },
    ) + 18;
  for (const sentence of conditions) y += write(pdf, sentence, { ...at, y, size: 10 }) + 3;
  y += 16;
  const { shown: worst, tied } = rankNeeds(pack.needs, WORST_SHOWN);
  if (worst.length > 0) {
    y += write(pdf, 'Les besoins qui laissent le plus de jeunes sans solution', {
      ...at,
      y,
      size: 11,
      font: 'bold',
    });
    y += 4;
  }
  for (const { label, bilan } of worst) {
    const said = `${label} : ${sayPart(bilan, 'non_couverts')}`;
    y += write(pdf, said, { ...at, y, size: 10.5 }) + 3;
  }
  if (tied > 0) y += write(pdf, sayTied(tied), { ...at, y, size: 10.5 }) + 3;
  y += 14;
  write(pdf, `Situation du ${sayDate(jour)}. Établi avec Maillage.`, {
    ...at,
    y,
    size: 10,
    color: INK.soft,
  });
  const bottom = PAGE.height - PAGE.margin - 40;
  pdf
    .moveTo(LEFT, bottom)
    .lineTo(LEFT + CONTENT_WIDTH, bottom)
    .lineWidth(0.6)
    .stroke(INK.line);
}

const WORST_SHOWN = 5;

function sayYoung({ nombre, estimes, marge }: Pack['jeunes']): string {
  if (nombre === null) return 'Moins de 5 jeunes de 16 à 25 ans';
  const about = estimes
    ? ` (estimation${marge === null ? '' : `, à ${sayFigure(marge)} près`})`
    : '';
  return `${sayFigure(nombre)} jeunes de 16 à 25 ans${about}`;
}
