import { absent, quote, type Reading, refused, valueOf } from './reading.js';

export type Point = { readonly longitude: number; readonly latitude: number };

type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

const MAINLAND: Box = { west: -5.3, south: 41.2, east: 9.8, north: 51.3 };
const OVERSEAS: readonly Box[] = [
  { west: -61.9, south: 14.3, east: -60.7, north: 18.2 },
  { west: -54.7, south: 2, east: -51.5, north: 6 },
  { west: 55.1, south: -21.5, east: 55.9, north: -20.8 },
  { west: 44.9, south: -13.1, east: 45.4, north: -12.5 },
  { west: -56.5, south: 46.7, east: -56, north: 47.2 },
  { west: -152, south: -23.9, east: -134, north: -7.8 },
  { west: 163.5, south: -22.8, east: 168.2, north: -19.5 },
];
const SUGGESTION =
  'Écrire la latitude et la longitude en degrés (WGS84), par exemple 43,694 et 4,276.';

const isWithin = ({ longitude, latitude }: Point, box: Box): boolean =>
  longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;

/** Whether the point falls in the rectangles around France, overseas included. */
export function isAroundFrance(point: Point): boolean {
  return isWithin(point, MAINLAND) || OVERSEAS.some((box) => isWithin(point, box));
}

function numberOf(cell: string): number | null {
  const text = cell.replaceAll(/[\s°]/g, '').replace(',', '.');
  const match = /^([-+]?\d{1,9}(?:\.\d+)?)([NSEWO])?$/i.exec(text);
  if (!match) return null;
  const sign = /[SWO]/i.test(match[2] ?? '') ? -1 : 1;
  return sign * Number(match[1]);
}

// RGF93 / Lambert-93, in metres, that many town halls export.
const isLambert93 = (x: number, y: number): boolean =>
  x > 50_000 && x < 1_300_000 && y > 6_000_000 && y < 7_200_000;

/** A latitude and a longitude as a point of France; a swapped pair is put right and said. */
export function normaliseCoordinates(
  latitudeCell: string | null,
  longitudeCell: string | null,
): Reading<Point> {
  if (latitudeCell === null && longitudeCell === null) return absent;
  const latitude = numberOf(latitudeCell ?? '');
  const longitude = numberOf(longitudeCell ?? '');
  const shown = quote(`${latitudeCell ?? ''} ; ${longitudeCell ?? ''}`);
  if (latitude === null || longitude === null)
    return refused(`coordonnées illisibles : ${shown}`, SUGGESTION);
  if (latitude === 0 && longitude === 0)
    return refused('point à 0 ; 0, en pleine mer', 'Vider les deux cases.');
  if (isLambert93(longitude, latitude) || isLambert93(latitude, longitude)) {
    return refused(`coordonnées en Lambert 93 : ${shown}`, SUGGESTION);
  }
  if (isAroundFrance({ longitude, latitude })) return valueOf({ longitude, latitude });
  const swapped = { longitude: latitude, latitude: longitude };
  if (isAroundFrance(swapped))
    return valueOf(swapped, 'latitude et longitude étaient interverties');
  return refused(`point hors de France : ${shown}`, SUGGESTION);
}

/** « 43.694, 4.276 » in one cell, latitude first. */
export function splitPoint(
  cell: string,
): { readonly latitude: string; readonly longitude: string } | null {
  const decimals = /^\s*\(?(-?\d+[.,]\d+)\s*[;, ]\s*(-?\d+[.,]\d+)\)?\s*$/.exec(cell);
  if (decimals?.[1] && decimals[2]) return { latitude: decimals[1], longitude: decimals[2] };
  const wkt = /^\s*POINT\s*\((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)\s*$/i.exec(cell);
  return wkt?.[1] && wkt[2] ? { latitude: wkt[2], longitude: wkt[1] } : null;
}
