import { CONTENT_WIDTH, INK, PAGE, type Pdf, write } from '../../pdf/pen.js';
import { drawCover } from './draw-cover.js';
import { drawChanges, drawDemand, drawScenario } from './draw-moving-parts.js';
import { drawLegend, drawNeedMap } from './draw-need-map.js';
import { drawGaps, drawOffers } from './draw-lists.js';
import { drawTable } from './draw-table.js';
import type { NeedOfPack, Pack } from './pack.js';
import { ETATS_DITS, METHODE, RAISONS_DITES, sayPart } from './pack-words.js';
import {
  LEFT,
  numberPages,
  openPart,
  type Pages,
  paragraph,
  startPages,
  subtitle,
} from './pages.js';

const LEGEND = [
  ['couvert', ETATS_DITS.couvert],
  ['a_confirmer', ETATS_DITS.a_confirmer],
  ['non_couvert', ETATS_DITS.non_couvert],
  [null, ETATS_DITS.inconnu],
] as const;

const MAPS_A_LINE = 2;
const MAP_GAP = 18;
const MAP_WIDTH = (CONTENT_WIDTH - MAP_GAP) / MAPS_A_LINE;
const MAP_HEIGHT = 262;
const MAP_BLOCK = MAP_HEIGHT + 62;

/** Every page of the pack, in the order of a meeting; others are served between two steps. */
export function* drawPack(pdf: Pdf, pack: Pack): Generator<void> {
  const pages = startPages(pdf, `Dossier de couverture, ${pack.territory.nom}`);
  drawCover(pdf, pack);
  drawNeeds(pages, pack);
  yield* drawMaps(pages, pack);
  drawGaps(pages, pack);
  yield;
  drawOffers(pages, pack);
  drawDemand(pages, pack);
  drawChanges(pages, pack);
  drawScenario(pages, pack);
  drawMethod(pages, pack);
  numberPages(pdf);
}

const NEED_COLUMNS = [
  { label: 'Besoin', width: 140 },
  { label: 'Couverts', width: 78, isFigure: true },
  { label: 'À confirmer', width: 78, isFigure: true },
  { label: 'Sans solution', width: 78, isFigure: true },
  { label: 'Première raison', width: 137 },
] as const;

function drawNeeds(pages: Pages, { needs }: Pack): void {
  openPart(
    pages,
    'Besoin par besoin',
    'Nombre de jeunes dont la commune est couverte, ne l’est que par des offres à confirmer, ou ne l’est pas.',
  );
  drawTable(
    pages,
    NEED_COLUMNS,
    needs.map(({ label, bilan, raison }) => [
      label,
      sayPart(bilan, 'couverts'),
      sayPart(bilan, 'a_confirmer'),
      sayPart(bilan, 'non_couverts'),
      raison ? RAISONS_DITES[raison] : '',
    ]),
  );
  if (needs.some(({ bilan }) => bilan.inconnus !== 0)) {
    paragraph(
      pages,
      'Le reste des jeunes vit là où les horaires de transport sont inconnus : on ne sait pas ce qu’ils atteignent.',
      { size: 9, color: INK.soft },
    );
  }
}

function* drawMaps(pages: Pages, { needs, outlines }: Pack): Generator<void> {
  const { pdf } = pages;
  const perPage = 2 * MAPS_A_LINE;
  for (const [rank, need] of needs.entries()) {
    if (rank % perPage === 0) {
      openPart(pages, rank === 0 ? 'Cartes par besoin' : 'Cartes par besoin (suite)');
      drawLegend(pdf, LEGEND, { x: LEFT, y: pages.y });
      pages.y += 22;
    }
    const place = rank % perPage;
    const x = LEFT + (place % MAPS_A_LINE) * (MAP_WIDTH + MAP_GAP);
    const y = pages.y + Math.floor(place / MAPS_A_LINE) * MAP_BLOCK;
    drawOneMap(pdf, need, { x, y });
    yield;
  }
  pages.y += 2 * MAP_BLOCK;
  write(pdf, outlines, {
    x: LEFT,
    y: PAGE.height - 52,
    size: 7,
    color: INK.soft,
    width: CONTENT_WIDTH,
  });
}

function drawOneMap(pdf: Pdf, need: NeedOfPack, { x, y }: { x: number; y: number }): void {
  const width = MAP_WIDTH;
  const { bilan } = need;
  const below = write(pdf, need.label, { x, y, size: 10.5, font: 'bold', width });
  const said = `Jeunes sans solution : ${sayPart(bilan, 'non_couverts')}`;
  write(pdf, said, { x, y: y + below, size: 8.5, color: INK.soft, width });
  drawNeedMap(pdf, need.communes, { x, y: y + 42, width, height: MAP_HEIGHT });
}

function drawMethod(pages: Pages, { absents, travel, outlines }: Pack): void {
  openPart(pages, 'Sources et méthode');
  for (const text of METHODE) paragraph(pages, text, { size: 9.5 });
  paragraph(pages, travel, { size: 9.5 });
  paragraph(pages, `Cartes : ${outlines}.`, { size: 9.5 });
  if (absents.length === 0) return;
  subtitle(pages, 'Dispositifs de la liste nationale sans lieu dans ce territoire');
  paragraph(
    pages,
    absents
      .map(({ nom, offres_atteintes: count }) =>
        count > 0 ? `${nom} (${count} à portée, hors du territoire)` : nom,
      )
      .join(' ; '),
    { size: 9.5 },
  );
}
