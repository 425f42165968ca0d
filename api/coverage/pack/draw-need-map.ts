import { INK, type Pdf, write } from '../../pdf/pen.js';
import type { Etat } from '../raisons.js';
import type { DrawnCommune } from './pack.js';

export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Tiling = {
  readonly box: [number, number, number, number];
  readonly step: number;
  readonly draw: string;
};

type Project = (longitude: number, latitude: number) => readonly [x: number, y: number];

// Told apart without colour: light, hatched, dark, dotted.
const LIGHT = '#dfe9ee';
const DARK = '#3d3d44';
const HATCH: Tiling = {
  box: [0, 0, 6, 6],
  step: 6,
  draw: '0.9 w 0 0 m 6 6 l S -1 5 m 1 7 l S 5 -1 m 7 1 l S',
};
const DOTS: Tiling = { box: [0, 0, 5, 5], step: 5, draw: '2 2 1 1 re f' };

const MARK = 9;

/** Fills the path that was traced. */
function fillAs(pdf: Pdf, etat: Etat | null): void {
  if (etat === 'couvert') pdf.fillAndStroke(LIGHT, '#ffffff');
  else if (etat === 'non_couvert') pdf.fillAndStroke(DARK, '#ffffff');
  else {
    const { box, step, draw } = etat === 'a_confirmer' ? HATCH : DOTS;
    const pattern = pdf.pattern(box, step, step, draw);
    pdf.fillAndStroke([pattern, INK.text], INK.line);
  }
}

/** Longitude shrinks with latitude; the whole fits the frame, in its middle. */
function fit(communes: readonly DrawnCommune[], frame: Frame): Project {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { polygons } of communes) {
    for (const [longitude, latitude] of polygons.flat(2)) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    frame.width / Math.max(1e-6, (east - west) * shrink),
    frame.height / Math.max(1e-6, north - south),
  );
  const left = frame.x + (frame.width - (east - west) * shrink * scale) / 2;
  const top = frame.y + (frame.height - (north - south) * scale) / 2;
  return (longitude, latitude) => [
    left + (longitude - west) * shrink * scale,
    top + (north - latitude) * scale,
  ];
}

/** The communes of a territory, each by the state of one need. */
export function drawNeedMap(pdf: Pdf, communes: readonly DrawnCommune[], frame: Frame): void {
  if (communes.length === 0) return;
  const project = fit(communes, frame);
  pdf.save().lineWidth(0.25);
  for (const { polygons, etat } of communes) {
    for (const ring of polygons.flat()) {
      ring.forEach(([longitude, latitude], rank) => {
        const [x, y] = project(longitude, latitude);
        if (rank === 0) pdf.moveTo(x, y);
        else pdf.lineTo(x, y);
      });
      pdf.closePath();
    }
    fillAs(pdf, etat);
  }
  pdf.restore();
}

/** One mark and its name: the legend of every map. */
export function drawMark(
  pdf: Pdf,
  etat: Etat | null,
  at: { readonly x: number; readonly y: number },
): void {
  pdf.save().lineWidth(0.6).rect(at.x, at.y, MARK, MARK);
  fillAs(pdf, etat);
  pdf.rect(at.x, at.y, MARK, MARK).stroke(INK.soft).restore();
}

export function drawLegend(
  pdf: Pdf,
  entries: readonly (readonly [Etat | null, string])[],
  at: { readonly x: number; readonly y: number },
): void {
  let { x } = at;
  for (const [etat, label] of entries) {
    drawMark(pdf, etat, { x, y: at.y + 1 });
    const style = { size: 9, width: 110 } as const;
    write(pdf, label, { ...style, x: x + MARK + 4, y: at.y });
    x += MARK + 12 + pdf.widthOfString(label);
  }
}
