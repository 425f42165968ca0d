import { artifact, type TagOptions, tagged } from '../../pdf/tags.js';
import { INK, type Pdf } from '../../pdf/pen.js';
import type { Etat } from '../raisons.js';
import { type Frame, fitMap, type Project } from './fit-map.js';
import type { DrawnCommune } from './pack.js';
import type { Pages } from './pages.js';
import { drawTownNames } from './draw-town-names.js';
import type { Town } from './pick-towns.js';

type Tiling = {
  readonly box: [number, number, number, number];
  readonly step: number;
  readonly draw: string;
};

// Told apart without colour: light, hatched, dark, dotted.
const LIGHT = '#dfe9ee';
const LIGHT_EDGE = '#a9b4ba';
const DARK = '#4a4a52';
const HATCH: Tiling = {
  box: [0, 0, 6, 6],
  step: 6,
  draw: '0.9 w 0 0 m 6 6 l S -1 5 m 1 7 l S 5 -1 m 7 1 l S',
};
const DOTS: Tiling = { box: [0, 0, 5, 5], step: 5, draw: '2 2 1 1 re f' };

const MARK = 9;

/** Fills the path that was traced. */
function fillAs(pdf: Pdf, etat: Etat | null): void {
  if (etat === 'couvert') pdf.fillAndStroke(LIGHT, LIGHT_EDGE);
  else if (etat === 'non_couvert') pdf.fillAndStroke(DARK, '#ffffff');
  else {
    const { box, step, draw } = etat === 'a_confirmer' ? HATCH : DOTS;
    const pattern = pdf.pattern(box, step, step, draw);
    pdf.fillAndStroke([pattern, INK.text], INK.line);
  }
}

function trace(pdf: Pdf, { polygons }: DrawnCommune, project: Project): void {
  for (const ring of polygons.flat()) {
    for (const [rank, position] of ring.entries()) {
      const [x, y] = project(position);
      if (rank === 0) pdf.moveTo(x, y);
      else pdf.lineTo(x, y);
    }
    pdf.closePath();
  }
}

export type NeedMap = {
  readonly communes: readonly DrawnCommune[];
  readonly towns: readonly Town[];
  readonly frame: Frame;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
};

/** The communes of a territory, each by the state of one need, and the towns by which it is read. */
export function drawNeedMap({ pdf, part }: Pages, { communes, towns, frame, alt }: NeedMap): void {
  if (communes.length === 0) return;
  const project = fitMap(
    communes.flatMap(({ polygons }) => polygons.flat(2)),
    frame,
  );
  const { x, y, width, height } = frame;
  const figure: TagOptions = { alt, bbox: [x, y, x + width, y + height] };
  tagged(pdf, { parent: part, type: 'Figure', ...figure }, () => {
    pdf.save().lineWidth(0.25);
    for (const commune of communes) {
      trace(pdf, commune, project);
      fillAs(pdf, commune.etat);
    }
    pdf.restore();
    drawTownNames(pdf, towns, { project, frame });
  });
}

/** One mark: that of the legend of every map. */
function drawMark(
  pdf: Pdf,
  etat: Etat | null,
  at: { readonly x: number; readonly y: number },
): void {
  pdf.save().lineWidth(0.6).rect(at.x, at.y, MARK, MARK);
  fillAs(pdf, etat);
  pdf.rect(at.x, at.y, MARK, MARK).stroke(INK.soft).restore();
}

type Legend = readonly (readonly [Etat | null, string])[];

export function drawLegend(
  { pdf, part }: Pages,
  entries: Legend,
  at: { readonly x: number; readonly y: number },
): void {
  let { x } = at;
  for (const [etat, label] of entries) {
    artifact(pdf, () => drawMark(pdf, etat, { x, y: at.y + 1 }));
    pdf.font('regular').fontSize(9).fillColor(INK.text);
    tagged(pdf, { parent: part, type: 'P' }, () =>
      pdf.text(label, x + MARK + 4, at.y, { lineBreak: false }),
    );
    x += MARK + 18 + pdf.widthOfString(label);
  }
}
