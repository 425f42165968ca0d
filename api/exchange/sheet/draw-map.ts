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
import { type Pdf, INK, printable, setStyle } from './pen.js';

export type MapContent = {
  readonly outline: OutlineAnswer;
  readonly places: readonly (LonLat & { readonly number: number })[];
  readonly home: (LonLat & { readonly name: string }) | null;
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

type Label = {
  readonly text: string;
  readonly spot: Spot;
  readonly size: number;
  readonly isTown: boolean;
};

function labelsOf({ outline, home }: MapContent, { project }: MapFrame, box: Box): Label[] {
  const towns = [];
  for (const { geometry, properties } of outline.features) {
    if (geometry.type !== 'Point' || !('population' in properties)) continue;
    const [longitude, latitude] = geometry.coordinates;
    const spot = project({ longitude, latitude });
    if (properties.nom === home?.name || !isInside(spot, box, 16)) continue;
    const isTown = properties.genre === 'ville';
    towns.push({
      text: properties.nom,
      spot,
      size: 7.5,
      isTown,
      weight: properties.population ?? 0,
    });
  }
  return towns
    .filter(({ isTown }) => isTown)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 14);
}

type Taken = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const overlaps = (a: Taken, b: Taken): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function drawLabels(pdf: Pdf, labels: readonly Label[], taken: Taken[], box: Box): void {
  for (const { text, spot, size } of labels) {
    setStyle(pdf, { size, color: INK.soft, width: 0 });
    const width = pdf.widthOfString(printable(text));
    const place = { x: spot.x + 4, y: spot.y - size * 0.7, width, height: size * 1.2 };
    if (place.x + width > box.x + box.width - 4 || taken.some((other) => overlaps(other, place)))
      continue;
    taken.push(place);
    pdf.circle(spot.x, spot.y, 1.4).fill(INK.soft);
    setStyle(pdf, { size, color: INK.soft, width: 0 }).text(printable(text), place.x, place.y, {
      lineBreak: false,
    });
  }
}

function drawHome(pdf: Pdf, { x, y }: Spot, name: string): Taken {
  pdf
    .rect(x - 4, y - 4, 8, 8)
    .lineWidth(1.6)
    .fillAndStroke('#ffffff', INK.text);
  setStyle(pdf, { size: 8.5, font: 'bold', width: 0 });
  const text = printable(name);
  const width = pdf.widthOfString(text);
  pdf.rect(x + 7, y - 6, width + 4, 12).fill('#ffffff');
  setStyle(pdf, { size: 8.5, font: 'bold', width: 0 }).text(text, x + 9, y - 6, {
    lineBreak: false,
  });
  return { x: x - 6, y: y - 6, width: width + 18, height: 12 };
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

function drawScale(pdf: Pdf, box: Box, pointsPerKilometre: number): void {
  const kilometres = scaleBarKm(box.width, pointsPerKilometre);
  const length = kilometres * pointsPerKilometre;
  const x = box.x + 10;
  const y = box.y + box.height - 10;
  pdf.rect(x - 4, y - 13, length + 8, 18).fill('#ffffff');
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
  if (home) taken.push(drawHome(pdf, frame.project(home), home.name));
  drawLabels(pdf, labelsOf(content, frame, box), taken, box);
  for (const pin of pins) drawPin(pdf, pin, sayNumbers(pin.numbers));
  drawScale(pdf, box, frame.pointsPerKilometre);
  pdf.restore();
  pdf.roundedRect(box.x, box.y, box.width, box.height, 6).lineWidth(0.8).stroke(INK.line);
}
