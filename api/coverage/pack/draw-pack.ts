import type { Pdf } from '../../pdf/pen.js';
import { drawComparison } from './draw-comparison.js';
import { drawContents, drawCover } from './draw-cover.js';
import { drawGaps } from './draw-gaps.js';
import { drawMaps } from './draw-maps.js';
import { drawMethod } from './draw-method.js';
import { drawChanges, drawDemand } from './draw-moving-parts.js';
import { drawNeeds } from './draw-needs.js';
import { drawOffers } from './draw-offers.js';
import { drawScenario } from './draw-scenario.js';
import type { Pack } from './pack.js';
import { nameOfPack } from './pack-words.js';
import { numberPages, startPages } from './pages.js';

/** Every page of the pack, in the order of a meeting; others are served between two steps. */
export function* drawPack(pdf: Pdf, pack: Pack): Generator<void> {
  const pages = startPages(pdf, nameOfPack(pack));
  const cover = drawCover(pages, pack);
  yield;
  drawNeeds(pages, pack);
  drawComparison(pages, pack);
  yield;
  yield* drawMaps(pages, pack);
  yield;
  drawGaps(pages, pack);
  yield;
  drawOffers(pages, pack);
  yield;
  drawDemand(pages, pack);
  drawChanges(pages, pack);
  drawScenario(pages, pack);
  yield;
  drawMethod(pages, pack);
  drawContents(pages, cover);
  numberPages(pdf);
}
