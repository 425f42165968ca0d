import { sayDate } from '../../pdf/french-words.js';
import { CONTENT_WIDTH, INK, PAGE, setStyle, type TextStyle, write } from '../../pdf/pen.js';
import { branch, type Tag, tagged } from '../../pdf/tags.js';
import type { Pack } from './pack.js';
import { RAISONS_DITES } from '../coverage-words.js';
import { sayFigure, sayPart, sayTied } from './pack-words.js';
import { LEFT, lineAcross, type Pages } from './pages.js';
import { rankNeeds } from './rank-needs.js';
import { sumUp } from './sum-up.js';

const WORST_SHOWN = 5;
const CONTENTS_LINE = 14;

/** Where the contents go once every page is drawn, and where they are read. */
export type Cover = { readonly y: number; readonly part: Tag };

/** The first page: where, how many, what must be known, and how it was counted. */
export function drawCover(pages: Pages, pack: Pack): Cover {
  const { pdf, part } = pages;
  const { territory, jour, jeunes, conditions } = pack;
  pdf.outline.addItem(territory.nom);
  let y = 96;
  const say = (type: string, text: string, style: Partial<TextStyle>, after: number): void => {
    const at = { size: 10.5, width: CONTENT_WIDTH, ...style, x: LEFT, y };
    y += tagged(pdf, { parent: part, type }, () => write(pdf, text, at)) + after;
  };
  const soft = { color: INK.soft };
  say('P', `Dossier de couverture · situation du ${sayDate(jour)}`, { size: 12, ...soft }, 6);
  say('H1', territory.nom, { size: 30, font: 'bold' }, 2);
  say('P', territory.kind, { size: 12, ...soft }, 14);
  say('P', sayYoung(jeunes), { size: 13, font: 'bold' }, 10);
  say(
    'P',
    'Où les jeunes de 16 à 25 ans atteignent une solution vivante, où ils n’en atteignent pas, et pourquoi.',
    {},
    6,
  );
  for (const sentence of conditions) say('P', sentence, { size: 9.5, ...soft }, 2);
  y += 14;
  say('H2', 'L’essentiel', { size: 12, font: 'bold' }, 4);
  for (const sentence of sumUp(pack)) say('P', sentence, {}, 4);
  y += 8;
  const { shown: worst, tied } = rankNeeds(pack.needs, WORST_SHOWN);
  if (worst.length > 0) {
    const title = 'Les besoins qui laissent le plus de jeunes sans solution';
    say('H2', title, { size: 12, font: 'bold' }, 4);
  }
  for (const { label, bilan, raison } of worst) {
    const why = raison ? ` — ${lower(RAISONS_DITES[raison])}` : '';
    say('P', `${label} : ${sayPart(bilan, 'non_couverts')}${why}`, {}, 3);
  }
  if (tied > 0) say('P', sayTied(tied), {}, 3);
  return { y: y + 12, part };
}

/** The parts and their pages, and who made this; drawn last, on the first page. */
export function drawContents(pages: Pages, cover: Cover): void {
  const { pdf, parts } = pages;
  pdf.switchToPage(0);
  const bottom = PAGE.height - PAGE.margin - 26;
  let y = Math.max(cover.y, bottom - 34 - parts.length * CONTENTS_LINE);
  lineAcross(pdf, y);
  y += 10;
  const title = { size: 10.5, font: 'bold', width: CONTENT_WIDTH, x: LEFT, y } as const;
  y +=
    tagged(pdf, { parent: cover.part, type: 'H2' }, () => write(pdf, 'Dans ce dossier', title)) + 4;
  const contents = branch(pdf, cover.part, 'TOC');
  for (const { title: name, page } of parts) {
    const at = { size: 9.5, width: CONTENT_WIDTH, x: LEFT, y };
    tagged(pdf, { parent: contents, type: 'TOCI' }, () => {
      setStyle(pdf, at).text(`${name} `, LEFT, y, { lineBreak: false });
      pdf.text(`page ${page}`, LEFT, y, { width: CONTENT_WIDTH, align: 'right', lineBreak: false });
    });
    y += CONTENTS_LINE;
  }
  const made = { size: 8, color: INK.soft, width: CONTENT_WIDTH, x: LEFT, y: PAGE.height - 36 };
  tagged(pdf, { parent: cover.part, type: 'P' }, () => write(pdf, 'Établi avec Maillage.', made));
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function sayYoung({ nombre, estimes, marge }: Pack['jeunes']): string {
  if (nombre === null) return 'Moins de 5 jeunes de 16 à 25 ans';
  const about = estimes
    ? ` (estimation${marge === null ? '' : `, à ${sayFigure(marge)} près`})`
    : '';
  return `${sayFigure(nombre)} jeunes de 16 à 25 ans${about}`;
}
