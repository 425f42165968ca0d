import type { OutlineAnswer } from '../../territories/outline/outline.schema.js';
import {
  type Box,
  fitMap,
  groupPins,
  type LonLat,
  type MapFrame,
  sayNumbers,
  scaleBarKm,
  type Spot,
} from './fit-map.js';
import { type Pdf, INK, printable, setStyle } from '../../pdf/pen.js';

export type MapContent = {
  readonly outline: OutlineAnswer;
  readonly places: readonly (LonLat & { readonly number: number })[];
  readonly home: (LonLat & { readonly name: string }) | null;
  /** Towns that may be named, the most populated first. */
  readonly towns: readonly (LonLat & { readonly name: string })[];
};

const isInside = ({ x, y }: Spot, box: Box, margin: number): boolean =>
  x > box.x + margin &&
  x < box.x + box.width - margin &&
  y > box.y + margin &&
  y < box.y + box.height - margin;

function drawOutlines(pdf: Pdf, { features }: OutlineAnswer, { project }: MapFrame): void {
  for (const feature of features) {
    if (feature.geometry.type !== 'MultiPolygon') continue;
    for (const ring of feature.geometry.coordinates.flat()) {
      ring.forEach(([longitude, latitude], index) => {
        const { x, y } = project({ longitude, latitude });
        if (index === 0) pdf.moveTo(x, y);
        else pdf.lineTo(x, y);
      });
      pdf.closePath();
    }
    pdf.lineWidth(0.8).fillAndStroke('#ffffff', INK.line);
  }
}

const LABEL_SIZE = 7.5;
const LABELS_MAX = 14;

type Taken = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const overlaps = (a: Taken, b: Taken): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function drawTowns(
  pdf: Pdf,
  { towns, home }: MapContent,
  frame: MapFrame,
  box: Box,
  taken: Taken[],
): void {
  let count = 0;
  for (const town of towns) {
    const spot = frame.project(town);
    if (count >= LABELS_MAX || town.name === home?.name || !isInside(spot, box, 10)) continue;
    setStyle(pdf, { size: LABEL_SIZE, color: INK.soft, width: 0 });
    const text = printable(town.name);
    const place = {
      x: spot.x + 4,
      y: spot.y - 5.5,
      width: pdf.widthOfString(text) + 2,
      height: 11,
    };
    const isCut = place.x + place.width > box.x + box.width - 4;
    const around = { ...place, x: spot.x - 3, width: place.width + 7 };
    if (isCut || taken.some((other) => overlaps(other, around))) continue;
    taken.push(around);
    count += 1;
    pdf.circle(spot.x, spot.y, 1.4).fill(INK.soft);
    setStyle(pdf, { size: LABEL_SIZE, color: INK.soft, width: 0 });
    pdf.text(text, place.x, place.y, { lineBreak: false });
  }
}

/** The young person's commune: a square, and its name where no pin hides it. */
function drawHome(pdf: Pdf, { x, y }: Spot, name: string, taken: readonly Taken[]): Taken {
  pdf
    .rect(x - 4, y - 4, 8, 8)
    .lineWidth(1.6)
    .fillAndStroke('#ffffff', INK.text);
  setStyle(pdf, { size: 8.5, font: 'bold', width: 0 });
  const text = printable(name);
  const width = pdf.widthOfString(text) + 4;
  const spots = [
    { x: x + 7, y: y - 6 },
    { x: x - width - 7, y: y - 6 },
    { x: x - width / 2, y: y + 9 },
    { x: x - width / 2, y: y - 21 },
    { x: x + 24, y: y + 4 },
    { x: x - width - 24, y: y + 4 },
  ].map((spot) => ({ ...spot, width, height: 12 }));
  const place = spots.find((spot) => !taken.some((other) => overlaps(other, spot))) ?? {
    x: x + 7,
    y: y - 6,
    width,
    height: 12,
  };
  pdf.rect(place.x, place.y, width, 12).fill('#ffffff');
  setStyle(pdf, { size: 8.5, font: 'bold', width: 0 }).text(text, place.x + 2, place.y, {
    lineBreak: false,
  });
  return place;
}

const PIN_RADIUS = 8;

function pinWidth(pdf: Pdf, label: string): number {
  setStyle(pdf, { size: 8.5, font: 'bold', width: 0 });
  return Math.max(2 * PIN_RADIUS, pdf.widthOfString(label) + 9);
}

/** A number in a black lozenge, as on the list. */
export function drawPin(pdf: Pdf, { x, y }: Spot, label: string): void {
  const width = pinWidth(pdf, label);
  pdf
    .roundedRect(x - width / 2, y - PIN_RADIUS, width, 2 * PIN_RADIUS, PIN_RADIUS)
    .lineWidth(1)
    .fillAndStroke(INK.text, '#ffffff');
  setStyle(pdf, { size: 8.5, font: 'bold', color: '#ffffff', width }).text(
    label,
    x - width / 2,
    y - 5.6,
    { width, align: 'center', lineBreak: false },
  );
}

const SCALE_HEIGHT = 18;

/** In the first corner where it hides no pin. */
function drawScale(pdf: Pdf, box: Box, pointsPerKilometre: number, taken: readonly Taken[]): void {
  const kilometres = scaleBarKm(box.width, pointsPerKilometre);
  const length = kilometres * pointsPerKilometre;
  const size = { width: length + 8, height: SCALE_HEIGHT };
  const left = box.x + 6;
  const right = box.x + box.width - size.width - 6;
  const low = box.y + box.height - SCALE_HEIGHT - 5;
  const corners = [
    { ...size, x: left, y: low },
    { ...size, x: right, y: low },
    { ...size, x: left, y: box.y + 5 },
    { ...size, x: right, y: box.y + 5 },
  ];
  const place =
    corners.find((corner) => !taken.some((other) => overlaps(other, corner))) ?? corners[0];
  if (!place) return;
  const x = place.x + 4;
  const y = place.y + 13;
  pdf.rect(place.x, place.y, place.width, place.height).fill('#ffffff');
  pdf
    .moveTo(x, y - 3)
    .lineTo(x, y)
    .lineTo(x + length, y)
    .lineTo(x + length, y - 3)
    .lineWidth(1)
    .stroke(INK.text);
  setStyle(pdf, { size: 7, width: length }).text(`${kilometres} km`, x, y - 12, {
    width: length,
    align: 'center',
    lineBreak: false,
  });
}

/** A schematic map: outlines, main towns, the young person's commune and the numbered solutions. */
export function drawMap(pdf: Pdf, content: MapContent, box: Box): void {
  const { places, home, outline } = content;
  const frame = fitMap([...places, ...(home ? [home] : [])], box);
  pdf.save();
  pdf.roundedRect(box.x, box.y, box.width, box.height, 6).clip();
  pdf.rect(box.x, box.y, box.width, box.height).fill(INK.wash);
  drawOutlines(pdf, outline, frame);
  const pins = groupPins(
    places.map((place) => ({ ...frame.project(place), number: place.number })),
  );
  const taken: Taken[] = pins.map(({ x, y, numbers }) => {
    const width = pinWidth(pdf, sayNumbers(numbers));
    return { x: x - width / 2, y: y - PIN_RADIUS, width, height: 2 * PIN_RADIUS };
  });
  if (home) taken.push(drawHome(pdf, frame.project(home), home.name, taken));
  drawTowns(pdf, content, frame, box, taken);
  drawScale(pdf, box, frame.pointsPerKilometre, taken);
  for (const pin of pins) drawPin(pdf, pin, sayNumbers(pin.numbers));
  pdf.restore();
  pdf.roundedRect(box.x, box.y, box.width, box.height, 6).lineWidth(0.8).stroke(INK.line);
}
